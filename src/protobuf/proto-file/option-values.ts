/** The options in a `.proto` file as they are written: names and values. */
import { MAX_DEPTH } from "./parser.ts";
import type { TokenReader } from "./tokens.ts";

export type OptionValue =
  /** An enum value's name, true, false, inf or nan. */
  | { readonly kind: "word"; readonly text: string; readonly negative: boolean }
  | { readonly kind: "integer" | "float"; readonly text: string; readonly negative: boolean }
  | { readonly kind: "text"; readonly bytes: Uint8Array }
  | { readonly kind: "list"; readonly items: readonly OptionValue[] }
  | { readonly kind: "message"; readonly members: readonly OptionMember[] };

/** A member of a message in text format. The name of an extension is not read: it is undefined. */
export interface OptionMember {
  readonly name: string | undefined;
  readonly start: number;
  readonly value: OptionValue;
}

/** An option's name by its parts; undefined for a custom one, which has a part in parentheses. */
export type OptionPath = readonly string[] | undefined;

/** parseOptionPath reads `deprecated`, `features.enum_type` or `(shop.v1.rule).name`. */
export function parseOptionPath(tokens: TokenReader): OptionPath {
  const parts: string[] = [];
  let custom = false;
  do {
    if (tokens.accept("(")) {
      custom = true;
      tokens.path("the name of an option");
      tokens.expect(")");
    } else parts.push(tokens.word("the name of an option").text);
  } while (tokens.accept("."));
  return custom ? undefined : parts;
}

/** parseOptionValue reads what stands after `=`. */
export function parseOptionValue(tokens: TokenReader): OptionValue {
  return tokens.sees("{") ? parseMessage(tokens, 0) : parseScalar(tokens);
}

function parseScalar(tokens: TokenReader): OptionValue {
  if (tokens.here.kind === "text") return { kind: "text", bytes: tokens.bytes("a text") };
  const negative = tokens.accept("-");
  if (!negative) tokens.accept("+");
  const { kind } = tokens.here;
  if (kind !== "word" && kind !== "integer" && kind !== "float")
    return tokens.fail("the value of the option is missing");
  return { kind, text: tokens.take().text, negative };
}

/** A message in text format (protobuf.dev, "Text Format Language Specification"), in braces or angle brackets. */
function parseMessage(tokens: TokenReader, depth: number): OptionValue {
  if (depth > MAX_DEPTH) tokens.fail(`messages are nested more than ${MAX_DEPTH} deep`);
  const end = tokens.accept("<") ? ">" : "}";
  if (end === "}") tokens.expect("{");
  const members: OptionMember[] = [];
  while (!tokens.ends(end)) {
    const { start } = tokens.here;
    const name = parseMemberName(tokens);
    const colon = tokens.accept(":");
    if (!colon && !opensMessage(tokens) && !tokens.sees("[")) tokens.expect(":");
    members.push({ name, start, value: parseMemberValue(tokens, depth + 1) });
    if (!tokens.accept(",")) tokens.accept(";");
  }
  return { kind: "message", members };
}

function opensMessage(tokens: TokenReader): boolean {
  return tokens.sees("{") || tokens.sees("<");
}

/** A field, `[an.extension]`, or in an Any `[type.googleapis.com/a.Type]`. */
function parseMemberName(tokens: TokenReader): string | undefined {
  if (!tokens.accept("[")) return tokens.word("the name of a field").text;
  do tokens.path("the name of an extension");
  while (tokens.accept("/"));
  tokens.expect("]");
  return undefined;
}

function parseMemberValue(tokens: TokenReader, depth: number): OptionValue {
  if (opensMessage(tokens)) return parseMessage(tokens, depth);
  if (!tokens.accept("[")) return parseScalar(tokens);
  const items: OptionValue[] = [];
  if (tokens.accept("]")) return { kind: "list", items };
  do items.push(opensMessage(tokens) ? parseMessage(tokens, depth) : parseScalar(tokens));
  while (tokens.accept(","));
  tokens.expect("]");
  return { kind: "list", items };
}
