/** Expected values as people read them, conditions in words. */
import type { Expected, ExpectedMembers, ExpectedValue, PlacedCondition } from "../fixtures/expected.ts";
import type { JsonType } from "../fixtures/matchers.ts";
import type { JsonValue } from "../json/value.ts";
import { canonicalText } from "../protobuf/codec.ts";
import { listOf } from "../text/shorten.ts";
import type { Difference, Unpaired } from "./compare.ts";

/** Of a list's items as many are named. */
const MAX_NAMED = 5;

/** describe writes a value as text; one that is absent as `(absent)`. */
export function describe(value: JsonValue | undefined): string {
  return value === undefined ? "(absent)" : canonicalText(value);
}

/** expectedText writes an expected value as text: `{"id":7,"at":a text matching /^2024-/}`. */
export function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case "exact":
      return describe(expected.value);
    case "list":
      return `[${expected.items.map(expectedText).join(",")}]`;
    case "object":
      return membersText(expected);
    case "condition":
      return conditionText(expected.condition);
  }
}

/** receivedText writes what was received, after the items of a list that found no partner: `missing: "b"; received ["a"]`. */
export function receivedText({ received, unpaired }: Pick<Difference, "received" | "unpaired">): string {
  return unpaired === undefined ? describe(received) : `${unpairedText(unpaired)}; received ${describe(received)}`;
}

function unpairedText({ missing, surplus }: Unpaired): string {
  const parts = [
    ...(missing.length === 0 ? [] : [`missing: ${listOf(missing.map(expectedText), MAX_NAMED)}`]),
    ...(surplus.length === 0 ? [] : [`too much: ${listOf(surplus.map(canonicalText), MAX_NAMED)}`]),
  ];
  return parts.join("; ");
}

const TYPES: Readonly<Record<JsonType, string>> = {
  string: "a text",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function conditionText(condition: PlacedCondition): string {
  switch (condition.kind) {
    case "any":
      return "any value";
    case "type":
      return TYPES[condition.type];
    case "regex":
      return `a text matching /${condition.pattern}/`;
    case "approx":
      return `about ${condition.number} (±${condition.tolerance})`;
    case "unordered":
      return `these in any order: ${itemsText(condition.items)}`;
    case "contains": {
      const { text, items, members } = condition;
      if (text !== undefined) return `something that contains ${canonicalText(text)}`;
      if (members !== undefined) return `something that contains ${membersText(members)}`;
      const [only, ...others] = items ?? [];
      const part = only !== undefined && others.length === 0 ? expectedText(only.value) : itemsText(items ?? []);
      return `something that contains ${part}`;
    }
  }
}

function itemsText(items: readonly ExpectedValue[]): string {
  return `[${items.map(({ value }) => expectedText(value)).join(",")}]`;
}

/** Sorted by key, as canonical text is. */
function membersText({ members }: Pick<ExpectedMembers, "members">): string {
  const sorted = [...members].sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, member]) => `${JSON.stringify(key)}:${expectedText(member)}`).join(",")}}`;
}
