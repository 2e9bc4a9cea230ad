/** The text of a `.proto` file → its descriptor, as protoc would word it, but for the types that other files declare. */
import { create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import {
  Edition,
  type FieldDescriptorProto,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileOptionsSchema,
} from "@bufbuild/protobuf/wkt";
import { nearest } from "../../text/nearest.ts";
import { quote } from "../../text/quote.ts";
import { parseOptionStatement } from "./options.ts";
import { parseEnum } from "./parse-enum.ts";
import { parseExtend, parseMessage, parseVisibility, visible } from "./parse-message.ts";
import { parseService } from "./parse-service.ts";
import type { Parser, PlacedValue, Places, ProtoEdition } from "./parser.ts";
import { TokenReader } from "./tokens.ts";

export interface ParsedFile {
  /** Names of types are as they are written, and the dependencies are for the reader of the imports to set. */
  readonly descriptor: FileDescriptorProto;
  readonly imports: readonly ImportStatement[];
  readonly places: Places;
  readonly defaults: ReadonlyMap<FieldDescriptorProto, PlacedValue>;
}

export interface ImportStatement {
  readonly path: string;
  /** `public`: who imports this file sees that one too. `option`: for custom options alone. */
  readonly kind: "plain" | "public" | "weak" | "option";
  readonly start: number;
}

/** parseProto reads a `.proto` file. Throws ProtoSyntaxError. */
export function parseProto(text: string): ParsedFile {
  const parser: Parser = {
    tokens: new TokenReader(text),
    places: { names: new Map(), types: new Map(), outputs: new Map() },
    defaults: new Map(),
    edition: Edition.EDITION_PROTO2,
  };
  const descriptor = create(FileDescriptorProtoSchema);
  const imports: ImportStatement[] = [];
  parseSyntax(parser, descriptor);
  while (parser.tokens.here.kind !== "end") parseStatement(parser, descriptor, imports);
  const { places, defaults } = parser;
  return { descriptor, imports, places, defaults };
}

const EDITIONS: ReadonlyMap<string, ProtoEdition> = new Map([
  ["2023", Edition.EDITION_2023],
  ["2024", Edition.EDITION_2024],
]);

/** The first line, `syntax = "proto3";` or `edition = "2023";`. A file without one is proto2. */
function parseSyntax(parser: Parser, descriptor: FileDescriptorProto): void {
  const { tokens } = parser;
  const byEdition = tokens.sees("edition");
  if (!byEdition && !tokens.sees("syntax")) return;
  tokens.take();
  tokens.expect("=");
  const { start } = tokens.here;
  const version = tokens.string("the version");
  tokens.expect(";");
  if (byEdition) {
    const edition =
      EDITIONS.get(version) ?? tokens.fail(`${quote(version)} is no edition: there is 2023 and 2024`, start);
    parser.edition = edition;
    descriptor.syntax = "editions";
    descriptor.edition = edition;
  } else if (version === "proto3") {
    parser.edition = Edition.EDITION_PROTO3;
    descriptor.syntax = "proto3";
  } else if (version !== "proto2") tokens.fail(`${quote(version)} is no syntax: there is proto2 and proto3`, start);
}

const STATEMENTS = ["import", "package", "option", "message", "enum", "service", "extend"] as const;
type Statement = (typeof STATEMENTS)[number];

function parseStatement(parser: Parser, file: FileDescriptorProto, imports: ImportStatement[]): void {
  const { tokens } = parser;
  if (tokens.accept(";")) return;
  const visibility = parseVisibility(parser);
  const { text, start } = tokens.here;
  const statement = STATEMENTS.find((candidate) => tokens.accept(candidate));
  if (visibility !== undefined && statement !== "message" && statement !== "enum") {
    tokens.fail("`message` or `enum` is missing", start);
  }
  switch (statement) {
    case "import":
      imports.push(parseImport(parser));
      return;
    case "package":
      parsePackage(parser, file, start);
      return;
    case "option":
      parseOptionStatement(parser, () => {
        file.options ??= create(FileOptionsSchema);
        return reflect(FileOptionsSchema, file.options);
      });
      return;
    case "message":
      file.messageType.push(visible(parseMessage(parser), visibility));
      return;
    case "enum":
      file.enumType.push(visible(parseEnum(parser), visibility));
      return;
    case "service":
      file.service.push(parseService(parser));
      return;
    case "extend":
      parseExtend(parser, file.extension, file.messageType, 0);
      return;
    case undefined:
      tokens.fail(unexpected(text), start);
  }
}

function unexpected(text: string): string {
  if (text === "syntax" || text === "edition")
    return `${quote(text)} must be the first statement of the file, and once`;
  const near = nearest(text, STATEMENTS satisfies readonly Statement[]);
  const hint = near === undefined ? `expected is one of ${STATEMENTS.join(", ")}` : `did you mean ${quote(near)}?`;
  return `${quote(text)} begins no statement: ${hint}`;
}

function parsePackage({ tokens }: Parser, file: FileDescriptorProto, start: number): void {
  if (file.package !== "") tokens.fail("the package is named twice", start);
  const name = tokens.path("the name of the package");
  if (name.text.startsWith(".")) tokens.fail("the name of a package does not begin with a dot", name.start);
  file.package = name.text;
  tokens.expect(";");
}

function parseImport({ tokens, edition }: Parser): ImportStatement {
  const kind = tokens.accept("public")
    ? "public"
    : tokens.accept("weak")
      ? "weak"
      : edition === Edition.EDITION_2024 && tokens.accept("option")
        ? "option"
        : "plain";
  const { start } = tokens.here;
  const path = tokens.string("the path of the file");
  tokens.expect(";");
  return { path, kind, start };
}
