/** How a received message differs from the expected one, by path. */
import {
  holds,
  itemIn,
  meets,
  memberIn,
  pairItems,
  type Received,
  rootOf,
  satisfies,
  unknownIn,
} from "../fixtures/conditions.ts";
import type { Expected, ExpectedValue, PlacedCondition } from "../fixtures/expected.ts";
import { isObject, type JsonValue } from "../json/value.ts";
import type { CanonicalMessage } from "../protobuf/codec.ts";

export interface Difference {
  /** Where, such as `.items[2].value`; empty at the root. */
  readonly path: string;
  readonly expected: Expected;
  /** Undefined: the value is absent. */
  readonly received: JsonValue | undefined;
  /** Of a list in any order, or of parts of a list: which items found no partner. */
  readonly unpaired?: Unpaired;
}

export interface Unpaired {
  readonly missing: readonly Expected[];
  /** Empty where a list may hold more than is expected. */
  readonly surplus: readonly JsonValue[];
}

/** compareMessages lists every difference between an expected and a received message. */
export function compareMessages(expected: ExpectedValue, received: CanonicalMessage): Difference[] {
  const root = rootOf(received);
  const differences: Difference[] = [];
  if (satisfies(expected, root)) return differences;
  walk(expected.value, root, differences);
  for (const member of expected.unknown) walk(member.value, unknownIn(root, member), differences);
  return differences;
}

/** isExpected tells whether a received message has no difference from the expected one. */
export function isExpected(expected: ExpectedValue, received: CanonicalMessage): boolean {
  return satisfies(expected, rootOf(received));
}

function walk(expected: Expected, received: Received, out: Difference[]): void {
  const { path, value } = received;
  const items = itemsOf(expected);
  const members = membersOf(expected);
  if (items !== undefined && Array.isArray(value)) {
    for (let i = 0; i < Math.max(items.length, value.length); i++) walk(items[i] ?? NOTHING, itemIn(received, i), out);
  } else if (members !== undefined && isObject(value)) {
    for (const key of new Set([...members.keys(), ...Object.keys(value)])) {
      walk(members.get(key) ?? NOTHING, memberIn(received, key), out);
    }
  } else if (expected.kind === "condition") {
    walkCondition(expected, expected.condition, received, out);
  } else if (!holds(expected, received)) {
    out.push({ path, expected, received: value });
  }
}

/** Members of an object are told one by one; of items in no order, those without a partner. */
function walkCondition(expected: Expected, condition: PlacedCondition, received: Received, out: Difference[]): void {
  const { path, value } = received;
  const unpaired = Array.isArray(value) ? unpairedIn(condition, received, value) : undefined;
  if (unpaired !== undefined) {
    const isMet = unpaired.missing.length === 0 && unpaired.surplus.length === 0;
    if (!isMet) out.push({ path, expected, received: value, unpaired });
  } else if (condition.kind === "contains" && condition.members !== undefined && isObject(value)) {
    const { members, unknown } = condition.members;
    for (const [key, member] of members) walk(member, memberIn(received, key), out);
    for (const member of unknown) walk(member.value, unknownIn(received, member), out);
  } else if (!meets(condition, received)) {
    out.push({ path, expected, received: value });
  }
}

function unpairedIn(condition: PlacedCondition, received: Received, value: readonly JsonValue[]): Unpaired | undefined {
  const items = condition.kind === "unordered" || condition.kind === "contains" ? condition.items : undefined;
  if (items === undefined) return undefined;
  const { missing, surplus } = pairItems(items, received, "most");
  return {
    missing: missing.map((index) => items[index]?.value ?? NOTHING),
    surplus: condition.kind === "contains" ? [] : surplus.map((index) => value[index] ?? null),
  };
}

const NOTHING: Expected = exactly(undefined);

function exactly(value: JsonValue | undefined): Expected {
  return { kind: "exact", value };
}

function itemsOf(expected: Expected): readonly Expected[] | undefined {
  if (expected.kind === "list") return expected.items;
  return expected.kind === "exact" && Array.isArray(expected.value) ? expected.value.map(exactly) : undefined;
}

function membersOf(expected: Expected): ReadonlyMap<string, Expected> | undefined {
  if (expected.kind === "object") return expected.members;
  if (expected.kind !== "exact" || !isObject(expected.value)) return undefined;
  return new Map(Object.entries(expected.value).map(([key, member]) => [key, exactly(member)]));
}
