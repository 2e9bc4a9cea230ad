/** What a configuration's text says: YAML or JSON with positions. */
import { parseJson } from "../json/document.ts";
import type { JsonValue } from "../json/value.ts";
import { MAX_VALUES, type Source, TOO_MANY_VALUES } from "./document.ts";
import { parseYaml } from "./yaml.ts";

/** parseSource reads JSON from a `.json` file, and YAML from any other. */
export function parseSource(text: string, file: string): Source {
  return file.toLowerCase().endsWith(".json") ? parseJsonSource(text) : parseYaml(text);
}

function parseJsonSource(text: string): Source {
  const result = parseJson(text);
  if (!result.ok) return { problems: [{ message: result.problem.message, ...result.problem.position }] };
  if (countValues(result.document.value) > MAX_VALUES) {
    return { problems: [{ message: TOO_MANY_VALUES, line: 1, column: 1 }] };
  }
  const problems = result.document.duplicateKeys.map(({ key, position }) => ({
    message: `\`${key}\` is written twice in one object: remove one`,
    ...position,
  }));
  return { document: result.document, problems };
}

function countValues(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((count: number, member: JsonValue) => count + countValues(member), 1);
}
