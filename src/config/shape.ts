/** A configuration against its schema and beyond it, with every complaint in words for the person who wrote the file. */
import type { ConfigSpec } from "../generated/config.ts";
import { validateConfigSpec } from "../generated/validate-config.js";
import { pointerOf } from "../json/pointer.ts";
import type { JsonValue } from "../json/value.ts";
import { type Complaint, nameOf, type Path } from "./complaint.ts";
import { languageComplaints } from "./coverageLanguages.ts";
import type { SourceDocument, SourceProblem } from "./document.ts";
import { keyComplaints } from "./keys.ts";
import { settingAt } from "./settings.ts";
import { valueComplaints } from "./values.ts";

export interface Checked {
  /** Absent where there are problems. */
  readonly spec?: ConfigSpec;
  readonly problems: readonly SourceProblem[];
}

/** checkShape finds everything that is wrong with a configuration's keys and values. */
export function checkShape(document: SourceDocument): Checked {
  const root = document.value;
  const errors = isConfigSpec(root) ? [] : (validateConfigSpec.errors ?? []);
  const misshapen = new Set(errors.map((error) => error.instancePath));
  const aboutKeys = keyComplaints(errors, root);
  const complaints = [
    ...aboutKeys,
    ...valueComplaints(errors, aboutKeys, root),
    ...checkComplaints(root, [], (path) => misshapen.has(pointerOf(path))),
  ];
  if (complaints.length === 0 && isConfigSpec(root)) {
    complaints.push(...languageComplaints(root));
    if (complaints.length === 0) return { spec: root, problems: [] };
  }
  return { problems: complaints.map((complaint) => place(complaint, document)) };
}

function isConfigSpec(value: unknown): value is ConfigSpec {
  return validateConfigSpec(value);
}

/** checkComplaints asks each setting about its value. A value of the wrong shape has its complaint already. */
function* checkComplaints(value: JsonValue, path: Path, isMisshapen: (path: Path) => boolean): Generator<Complaint> {
  const setting = settingAt(path);
  if (setting === undefined) return;
  const message = isMisshapen(path) ? undefined : setting.check?.(value);
  if (message !== undefined) yield { path, message: `${nameOf(path)}: ${message}` };
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* checkComplaints(member, [...path, key], isMisshapen);
}

function place({ path, message, atKey }: Complaint, document: SourceDocument): SourceProblem {
  const pointer = pointerOf(path);
  return { message, ...(atKey ? document.locateKey(pointer) : document.locate(pointer)) };
}
