/** The standard options of descriptor.proto, set in their descriptors. Custom ones are read and left out: nothing needs them. */
import { type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { isReflectMessage, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { nearest } from "../../text/nearest.ts";
import { quote } from "../../text/quote.ts";
import { integerOf, textOf } from "./literals.ts";
import { type OptionPath, type OptionValue, parseOptionPath, parseOptionValue } from "./option-values.ts";
import { isEditions, type Parser, type PlacedValue } from "./parser.ts";
import { ProtoSyntaxError } from "./syntax-error.ts";

/** Gives the options message of what is being declared: it is made only where a standard option is set. */
export type OptionsOf = () => ReflectMessage;

/** Takes options that are none of descriptor.proto's, such as `default`. True where it took this one. */
export type PseudoOption = (name: string, value: PlacedValue) => boolean;

/** parseOptionStatement reads `option name = value;`, the word `option` being read. */
export function parseOptionStatement(parser: Parser, optionsOf: OptionsOf): void {
  parseAssignment(parser, optionsOf);
  parser.tokens.expect(";");
}

/** parseInlineOptions reads `[name = value, …]`, where there is one. */
export function parseInlineOptions(parser: Parser, optionsOf: OptionsOf, pseudo?: PseudoOption): void {
  const { tokens } = parser;
  if (!tokens.accept("[")) return;
  do parseAssignment(parser, optionsOf, pseudo);
  while (tokens.accept(","));
  tokens.expect("]");
}

function parseAssignment(parser: Parser, optionsOf: OptionsOf, pseudo?: PseudoOption): void {
  const { tokens } = parser;
  const { start } = tokens.here;
  const path: OptionPath = parseOptionPath(tokens);
  tokens.expect("=");
  const at = tokens.here.start;
  const value = parseOptionValue(tokens);
  if (path === undefined) return;
  const [name = "", ...rest] = path;
  if (rest.length === 0 && pseudo?.(name, { value, start: at }) === true) return;
  if (name === "features" && !isEditions(parser)) {
    tokens.fail("proto2 and proto3 have no `features`: editions have", start);
  }
  setOption(optionsOf(), path, value, start);
}

function setOption(options: ReflectMessage, [name = "", ...rest]: readonly string[], value: OptionValue, at: number) {
  const field = optionNamed(options.desc, name, at);
  if (rest.length > 0) {
    setInside(options, field, at, (inner) => setOption(inner, rest, value, at));
    return;
  }
  if (field.fieldKind !== "list" && field.fieldKind !== "message" && options.isSet(field)) {
    throw new ProtoSyntaxError(`the option ${quote(name)} is set twice`, at);
  }
  setField(options, field, value, at);
}

function optionNamed(type: DescMessage, name: string, at: number): DescField {
  const field = type.fields.find((candidate) => candidate.name === name);
  if (field !== undefined && name !== "uninterpreted_option" && name !== "map_entry") return field;
  const known = type.fields.map((candidate) => candidate.name);
  const near = nearest(name, known);
  const hint = near === undefined ? " (a custom one stands in parentheses)" : `: did you mean ${quote(near)}?`;
  throw new ProtoSyntaxError(`${quote(name)} is no option that can be set here${hint}`, at);
}

function setInside(options: ReflectMessage, field: DescField, at: number, set: (inner: ReflectMessage) => void): void {
  const inner = field.fieldKind === "message" ? options.get(field) : undefined;
  if (!isReflectMessage(inner)) throw new ProtoSyntaxError(`the option ${quote(field.name)} has no parts`, at);
  set(inner);
  options.set(field, inner);
}

function setField(options: ReflectMessage, field: DescField, value: OptionValue, at: number): void {
  switch (field.fieldKind) {
    case "message":
      setInside(options, field, at, (inner) => setMembers(inner, field, value, at));
      return;
    case "list":
      for (const item of value.kind === "list" ? value.items : [value]) addItem(options, field, item, at);
      return;
    case "scalar":
    case "enum":
      options.set(field, scalarOf(field, value, at));
      return;
    case "map":
      throw misfit(field, at);
  }
}

function setMembers(target: ReflectMessage, field: DescField, value: OptionValue, at: number): void {
  if (value.kind !== "message") throw misfit(field, at);
  for (const { name, start, value: member } of value.members) {
    if (name !== undefined) setField(target, optionNamed(target.desc, name, start), member, start);
  }
}

function addItem(options: ReflectMessage, field: DescField & { fieldKind: "list" }, value: OptionValue, at: number) {
  const list = options.get(field);
  // What is written as a message says who may declare which extension: nothing here needs it.
  if (field.listKind !== "message") list.add(scalarOf(field, value, at));
}

function scalarOf(field: DescField, value: OptionValue, at: number): boolean | number | string {
  if (field.enum !== undefined) {
    const found = value.kind === "word" ? field.enum.values.find(({ name }) => name === value.text) : undefined;
    if (found !== undefined) return found.number;
    const names = field.enum.values.map(({ name }) => name).join(", ");
    throw new ProtoSyntaxError(`the option ${quote(field.name)} must be one of ${names}`, at);
  }
  switch (field.scalar) {
    case ScalarType.BOOL:
      if (value.kind !== "word" || (value.text !== "true" && value.text !== "false")) throw misfit(field, at);
      return value.text === "true";
    case ScalarType.STRING: {
      const text = value.kind === "text" ? textOf(value.bytes) : undefined;
      if (text === undefined) throw misfit(field, at);
      return text;
    }
    case ScalarType.INT32: {
      if (value.kind !== "integer") throw misfit(field, at);
      const number = Number(integerOf(value));
      if (number > 2 ** 31 - 1) throw misfit(field, at);
      return value.negative ? -number : number;
    }
    default:
      throw misfit(field, at);
  }
}

function misfit(field: DescField, at: number): ProtoSyntaxError {
  const kind = field.message === undefined ? (ScalarType[field.scalar ?? 0] ?? "value").toLowerCase() : "message";
  return new ProtoSyntaxError(`the value of the option ${quote(field.name)} is no ${kind}`, at);
}
