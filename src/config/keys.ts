/** Complaints about keys: unknown, missing, or in the wrong company. */
import type { ErrorObject } from "ajv";
import { RULE_IDS } from "../fixtures/rules/ids.ts";
import { segmentsOf } from "../json/pointer.ts";
import { isObject, type JsonValue } from "../json/value.ts";
import { nearest } from "../text/nearest.ts";
import { type Complaint, nameOf, type Path, quote, valueAt } from "./complaint.ts";
import { keysAt, placesOf, settingAt } from "./settings.ts";

/** keyComplaints says what the schema's errors mean for keys. Errors about values say nothing here. */
export function keyComplaints(errors: readonly ErrorObject[], root: JsonValue): Complaint[] {
  return errors.flatMap((error): Complaint[] => {
    const path = segmentsOf(error.instancePath);
    switch (error.keyword) {
      case "additionalProperties":
        return [unknownKey(path, String(error.params.additionalProperty))];
      case "propertyNames":
        return [badName(path, String(error.params.propertyName))];
      case "required":
        return error.schemaPath.includes("/oneOf/") ? [] : missing(path, String(error.params.missingProperty), root);
      case "oneOf":
        return commandOrAddress(path, root);
      case "false schema":
        return [{ path, atKey: true, message: `${nameOf(path)} goes with \`command\`: an \`address\` is not started` }];
      default:
        return [];
    }
  });
}

function unknownKey(parent: Path, key: string): Complaint {
  return { path: [...parent, key], atKey: true, message: explainUnknownKey(parent, key) };
}

function explainUnknownKey(parent: Path, key: string): string {
  const known = keysAt(parent);
  const meant = nearest(key, known);
  if (meant !== undefined) return `unknown key ${quote(key)}: did you mean \`${meant}\`?`;
  const elsewhere = placesOf(key)[0];
  const moved = elsewhere === undefined ? "" : ` (it belongs ${describePlace(elsewhere)})`;
  return `unknown key ${quote(key)}${moved}: ${nameOf(parent)} takes ${known.join(", ")}`;
}

function describePlace(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "at the top of the file";
  if (last !== "*") return `under \`${last}\``;
  return path.at(-2) === "bindings" ? "under the name of a binding" : `in an entry of \`${path.at(-2)}\``;
}

function badName(parent: Path, name: string): Complaint {
  return { path: [...parent, name], atKey: true, message: explainBadName(parent, name) };
}

function explainBadName(parent: Path, name: string): string {
  switch (parent.at(-1)) {
    case "rules": {
      const meant = nearest(name, RULE_IDS);
      const rest = meant === undefined ? `the rules are ${RULE_IDS.join(", ")}` : `did you mean \`${meant}\`?`;
      return `unknown rule ${quote(name)}: ${rest}`;
    }
    case "env":
      return `${quote(name)} cannot name an environment variable: no =, no NUL, and not nothing`;
    case "coverage":
      return `${quote(name)} cannot name a language: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`;
    default:
      return `${quote(name)} cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`;
  }
}

function missing(path: Path, key: string, root: JsonValue): Complaint[] {
  if (misspells(valueAt(root, path), [key], keysAt(path))) return [];
  const setting = settingAt([...path, key]);
  const sample = setting === undefined ? "" : `. Write for example: \`${setting.sample}\``;
  return [{ path, atKey: true, message: `${nameOf(path)} has no \`${key}\`${sample}` }];
}

function commandOrAddress(path: Path, root: JsonValue): Complaint[] {
  const server = valueAt(root, path);
  if (!isObject(server) || misspells(server, ["command", "address"], keysAt(path))) return [];
  if (Object.hasOwn(server, "command")) {
    const both = "has both `command` (it is started here) and `address` (it is already running): keep one";
    return [{ path: [...path, "address"], atKey: true, message: `${nameOf(path)} ${both}` }];
  }
  const neither =
    'has neither `command` (it is started here) nor `address` (it is already running). Write for example: `command: "python server.py --port {port}"`';
  return [{ path, atKey: true, message: `${nameOf(path)} ${neither}` }];
}

/** misspells tells whether a map has an unknown key for one of the missing: that one gets the complaint. */
function misspells(map: JsonValue | undefined, absent: readonly string[], known: readonly string[]): boolean {
  if (!isObject(map)) return false;
  return Object.keys(map).some((key) => !known.includes(key) && absent.includes(nearest(key, known) ?? ""));
}
