/** Complaints about values: of the wrong kind, or out of range. */
import type { ErrorObject } from "ajv";
import { pointerOf, segmentsOf } from "../json/pointer.ts";
import { isObject, type JsonValue } from "../json/value.ts";
import { nearest } from "../text/nearest.ts";
import { type Complaint, nameOf, type Path, quote, valueAt } from "./complaint.ts";
import type { Setting } from "./setting.ts";
import { settingAt } from "./settings.ts";

/**
 * valueComplaints says what the schema's errors mean for values. Where a value can have several forms, the schema finds
 * fault with each of them. So a place gets one complaint, and none where something deeper, or a key, is at fault.
 */
export function valueComplaints(
  errors: readonly ErrorObject[],
  aboutKeys: readonly Complaint[],
  root: JsonValue,
): Complaint[] {
  const pointers = new Set(
    errors.filter((error) => error.propertyName === undefined).map((error) => error.instancePath),
  );
  const explained = new Set<string>();
  for (const pointer of pointers) addAncestors(pointer, explained);
  for (const { path } of aboutKeys) {
    explained.add(pointerOf(path));
    addAncestors(pointerOf(path), explained);
  }
  return [...pointers]
    .filter((pointer) => !explained.has(pointer))
    .map(segmentsOf)
    .map((path) => ({ path, message: explainValue(path, valueAt(root, path) ?? null) }));
}

function addAncestors(pointer: string, found: Set<string>): void {
  for (let end = pointer.lastIndexOf("/"); end !== -1; end = pointer.lastIndexOf("/", end - 1)) {
    found.add(pointer.slice(0, end));
    if (end === 0) return;
  }
}

function explainValue(path: Path, value: JsonValue): string {
  const setting = settingAt(path);
  if (setting === undefined) return `${nameOf(path)} cannot be ${describe(value)}`;
  const meant = typeof value === "string" ? nearest(value, setting.words ?? []) : undefined;
  const help = meant === undefined ? `. Write for example: \`${setting.sample}\`` : `: did you mean \`${meant}\`?`;
  return `${nameOf(path)} must be ${setting.what}${unlike(value, setting)}${help}`;
}

function unlike(value: JsonValue, { hidden }: Setting): string {
  if (isEmpty(value)) return ", but it is empty";
  return hidden ? "" : `, not ${describe(value)}`;
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

function describe(value: JsonValue): string {
  if (typeof value === "string") return `the text ${quote(value)}`;
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "a map" : String(value);
}
