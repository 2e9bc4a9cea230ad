import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex } from "../../src/json/lines.ts";
import { buildSchema } from "../../src/protobuf/file-set/build.ts";
import { builtInFile } from "../../src/protobuf/file-set/built-in.ts";
import { filesOfSet } from "../../src/protobuf/file-set/descriptor-set.ts";
import type { SchemaFile } from "../../src/protobuf/file-set/model.ts";
import { inOrder } from "../../src/protobuf/file-set/order.ts";
import { parseProto } from "../../src/protobuf/proto-file/parse.ts";
import { ProtoSyntaxError } from "../../src/protobuf/proto-file/syntax-error.ts";

/** A file that imports built-in ones. */
function fileOf(text: string): SchemaFile {
  const { descriptor, imports, places, defaults } = parseProto(text);
  const imported = imports.flatMap(({ path, kind }) => {
    const file = builtInFile(path);
    return file === undefined ? [] : [{ file, isPublic: kind === "public" }];
  });
  descriptor.name = "a.proto";
  descriptor.dependency = imported.map(({ file }) => file.descriptor.name);
  const source = { places, defaults, lines: new LineIndex(text) };
  return { name: "a.proto", descriptor, imports: imported, isBuiltIn: false, source };
}

/** What is wrong with a file's text, as `line:column message`. */
function problemsOf(text: string): string[] {
  const lines = new LineIndex(text);
  try {
    const built = buildSchema(inOrder([fileOf(text)]));
    if (built.ok) return [];
    return built.problems.map(({ position, message }) => `${position?.line}:${position?.column} ${message}`);
  } catch (error) {
    if (!(error instanceof ProtoSyntaxError)) throw error;
    const { line, column } = lines.at(error.offset);
    return [`${line}:${column} ${error.message}`];
  }
}

const proto3 = (text: string): string => `syntax = "proto3";\n${text}`;
const edition = (text: string): string => `edition = "2023";\n${text}`;

describe("what is no .proto file has its place and reason", () => {
  test.each([
    ["message A { int32 a = 1 }", "2:24 `;` is missing before `}`"],
    ["message A {", "2:12 `}` is missing before the end of the file"],
    ["message A { int32 = 1; }", "2:19 the name of a field is missing before `=`"],
    ["message A { int32 a; }", "2:20 `=` is missing before `;`"],
    ["message A { int32 a = b; }", "2:23 a number from 1 to 536870911 is missing"],
    ["message A { int32 a = 0; }", "2:23 0 cannot be a field number"],
    ["message A { int32 a = 536870912; }", "2:23 536870912 cannot be a field number"],
    ["message A { int32 a = 09; }", "2:23 `09;` is no number"],
    ["message A { int32 a = 1x; }", "2:23 `1x` is no number"],
    ["message A { required int32 a = 1; }", "2:13 `required` is a label of proto2 only"],
    ["message A { optional group G = 1 {} }", "2:22 groups are of proto2 only"],
    ["message A { oneof o { repeated int32 a = 1; } }", "2:23 a field of a oneof has no label"],
    ["message A { oneof o { map<string, int32> a = 1; } }", "2:42 a map cannot stand in a oneof"],
    ["message A { oneof o { } }", "2:19 the oneof `o` has no fields"],
    ["message A { repeated map<string, int32> a = 1; }", "2:22 a map has no label"],
    ["message A { map<double, int32> a = 1; }", "2:17 `double` cannot be the key of a map"],
    ["message A { map<A, int32> a = 1; }", "2:17 `A` cannot be the key of a map"],
    ["message A { map<string, map<string, int32>> a = 1; }", "2:28 `>` is missing before `<`"],
    [
      "message A { int32 a = 1 [pakced = true]; }",
      "2:26 `pakced` is no option that can be set here: did you mean `packed`?",
    ],
    ["message A { int32 a = 1 [deprecated = 1]; }", "2:26 the value of the option `deprecated` is no bool"],
    ["message A { int32 a = 1 [deprecated = true, deprecated = true]; }", "2:45 the option `deprecated` is set twice"],
    ["message A { int32 a = 1 [jstype = JS_TEXT]; }", "2:26 the option `jstype` must be one of JS_NORMAL"],
    ["message A { int32 a = 1 [json_name = 1]; }", "2:38 the value of the option `json_name` is no string"],
    ["message A { int32 a = 1 [default = 1]; }", "2:36 proto3 has no `default`"],
    ["message A { int32 a = 1 [features.field_presence = EXPLICIT]; }", "2:26 proto2 and proto3 have no `features`"],
    ["message A { option map_entry = true; }", "2:20 `map_entry` is no option that can be set here"],
    ["message A { reserved 5 to 4; }", "2:22 the range ends before it begins: 5 to 4"],
    ["message A { reserved foo; }", "2:22 a reserved name, in quotes, is missing before `foo`"],
    ["enum E { A = 4294967296; }", "2:14 the number of an enum value must fit in 32 bits"],
    ["enum E { A = -2147483649; }", "2:14 the number of an enum value must fit in 32 bits"],
    ["service S { rpc A(B) returns C; }", "2:29 `(` is missing before `C`"],
    ["service S { message A {} }", "2:12 `rpc` is missing before `message`"],
    ['syntax = "proto3";', "2:1 `syntax` must be the first statement of the file, and once"],
    ["package a; package b;", "2:12 the package is named twice"],
    ["mesage A {}", "2:1 `mesage` begins no statement: did you mean `message`?"],
    ["message A { string a = 1; /* }", "2:27 the comment that begins here has no end"],
    ['import "a.proto;', '2:8 the text that begins here has no closing " on its line'],
    ['import "\\q";', "2:8 `\\q` is no escape"],
    ["message A\u00e4 {}", "2:10 `ä` cannot stand here"],
  ])("%s", (text, problem) => {
    expect(problemsOf(proto3(text)).join("\n")).toContain(problem);
  });

  test.each([
    [
      "message A { string name = 1; }",
      '1:13 a field of a proto2 file has a label: write `optional`, `repeated` or `required`, or begin the file with `syntax = "proto3";`',
    ],
    ['syntax = "proto4";', "1:10 `proto4` is no syntax: there is proto2 and proto3"],
    ['edition = "2022";', "1:11 `2022` is no edition: there is 2023 and 2024"],
    [edition("message A { optional int32 a = 1; }"), "2:13 in an edition, a field is optional without a label"],
    [edition('message A { reserved "a"; }'), "2:22 in an edition, reserved names are written without quotes"],
    [edition("message A { required int32 a = 1; }"), "2:13 `required` is a label of proto2 only"],
    [edition("local message A {}"), "2:1 `local` begins no statement"],
    ["message A { optional group a = 1 {} }", "1:28 the name of a group begins with a capital letter"],
    ["message A { optional int32 a = 1 [default = 1, default = 2]; }", "1:58 the option `default` is set twice"],
    [
      'message A { extensions 1; extend A { optional int32 b = 1 [json_name = "c"]; } }',
      "an extension has no `json_name`",
    ],
  ])("%s", (text, problem) => {
    expect(problemsOf(text).join("\n")).toContain(problem);
  });
});

describe("what protoc refuses is refused", () => {
  test.each([
    ["message A {} message A {}", "2:22 `A` is declared twice, as message and as message"],
    ["message A { int32 a = 1; string a = 2; }", "2:33 `A.a` is declared twice, as field and as field"],
    ["message A { int32 a = 1; oneof a { int32 b = 2; } }", "`A.a` is declared twice"],
    ["message A { map<string, int32> b_c = 1; message BCEntry {} }", "`A.BCEntry` is declared twice"],
    [
      "enum E { X = 0; } enum F { X = 0; }",
      "2:28 `X` is declared twice, as enum value and as enum value (the values of an enum stand in the scope of the enum itself)",
    ],
    ["service S { rpc A(M) returns (M); rpc A(M) returns (M); } message M {}", "2:39 `S.A` is declared twice"],
    ["package a.b; message a {} ", ""],
    ["message A { int32 __proto__ = 1; }", "2:19 `__proto__` cannot name a field"],
    ["message A { int32 a = 1; int32 b = 1; }", "2:32 the number 1 of `b` is taken by `a`"],
    ["message A { int32 a = 19500; }", "2:19 19500 cannot be the number of `a`"],
    ["message A { reserved 1, 5 to 9; int32 a = 7; }", "2:39 the number 7 of `a` is reserved in `A`"],
    ["message A { reserved 5 to max; int32 a = 536870911; }", "the number 536870911 of `a` is reserved"],
    ['message A { reserved "a"; int32 a = 1; }', "2:33 the name `a` is reserved in `A`"],
    ["message A { int32 foo_bar = 1; int32 fooBar = 2; }", "2:38 `foo_bar` and `fooBar` are both `fooBar` in JSON"],
    ['message A { int32 a = 1 [json_name = "b"]; int32 b = 2; }', "are both `b` in JSON"],
    ["message A { string a = 1 [packed = true]; }", "2:20 `a` is no list of numbers, and cannot be packed"],
    ["message A { extensions 100; }", "2:9 `A` is of proto3, and has no extensions"],
    ["message A { B b = 1; }", "2:13 `B` is no type that a.proto declares or imports"],
    ["message Apple { Aple b = 1; }", "did you mean `Apple`?"],
    ["message A { A.a a = 1; }", "2:13 `A.a` is no type: it is declared as field"],
    ["message A { google.protobuf.Timestamp t = 1; }", "`google.protobuf.Timestamp` is no type"],
    [
      "service S { rpc A(E) returns (M); } enum E { Z = 0; } message M {}",
      "2:19 `E` is no message: it is declared as enum",
    ],
    ["service S { rpc A(M) returns (N); } message M {}", "2:31 `N` is no message that a.proto declares or imports"],
    ["enum E { }", "2:6 the enum `E` has no values"],
    ["enum E { A = 1; }", "2:10 `A` is the first value of the enum `E`, and must be 0"],
    [
      "enum E { A = 0; B = 0; }",
      "2:17 the number 0 of `B` is taken by `A`: choose another, or write `option allow_alias = true;`",
    ],
    ["enum E { A = 0; reserved 4 to 6; B = 6; }", "the number 6 of `B` is reserved"],
    ["package google.protobuf; message Timestamp {}", "`google.protobuf.Timestamp` is a well-known type"],
    [
      'import "google/protobuf/descriptor.proto"; extend google.protobuf.FieldOptions { string a = 5; }',
      "2:89 `a` has the number 5, which google.protobuf.FieldOptions does not leave to extensions",
    ],
  ])("%s", (text, problem) => {
    const found = problemsOf(proto3(text));
    if (problem === "") expect(found).toEqual([]);
    else expect(found.join("\n")).toContain(problem);
  });

  test.each([
    ["message A { optional int32 a = 1 [default = 2147483648]; }", "1:45 the default of `a` is no int32"],
    ["message A { optional E e = 1 [default = C]; } enum E { B = 1; }", "the default of `e` is no E"],
    ["message A { repeated int32 a = 1 [default = 1]; }", "a repeated field has no default"],
    ["message A { optional A a = 1 [default = 1]; }", "a message has no default"],
    [
      "message A { extensions 5 to 9; } extend A { optional int32 a = 5; optional int32 b = 5; }",
      "`a` has the number 5 in A too",
    ],
    ["message A { extensions 5; optional int32 a = 5; }", "the number 5 of `a` is reserved"],
    ["message A { extensions 5; } extend A { required int32 a = 5; }", "the extension `a` cannot be required"],
    [
      "message A { map<string, E> m = 1; } enum E { B = 1; }",
      "the values of the map `m` are of `E`, whose first value is not 0",
    ],
    [
      edition(
        "message A { E e = 1 [features.field_presence = IMPLICIT]; }\nenum E { option features.enum_type = CLOSED; B = 1; }",
      ),
      "`e` has no presence, and so cannot be of `E`, a closed enum",
    ],
  ])("%s", (text, problem) => {
    expect(problemsOf(text).join("\n")).toContain(problem);
  });

  test("what it takes is taken", () => {
    expect(problemsOf("message A { optional E e = 1 [default = B]; } enum E { B = 1; }")).toEqual([]);
    expect(problemsOf(proto3("enum E { option allow_alias = true; A = 0; B = 0; }"))).toEqual([]);
    expect(problemsOf("\ufeffsyntax = 'proto3';;; // nothing more")).toEqual([]);
    expect(problemsOf("")).toEqual([]);
  });
});

describe("whatever comes is a schema or has problems", () => {
  const golden = new URL("golden/", import.meta.url);
  const protos = new URL("protos/", golden);
  const texts = readdirSync(protos)
    .filter((name) => name.endsWith(".proto"))
    .map((name) => readFileSync(new URL(name, protos), "utf8"));
  const tokens = texts.map((text) => text.split(/(\s+|[^\w\s])/));
  const sets = readdirSync(golden)
    .filter((name) => name.endsWith(".binpb"))
    .map((name) => readFileSync(new URL(name, golden)));

  test("of .proto files with their tokens mixed up", () => {
    const change = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("drop", "copy", "swap"));
    fc.assert(
      fc.property(fc.constantFrom(...tokens), fc.array(change, { minLength: 1, maxLength: 4 }), (source, changes) => {
        const mixed = [...source];
        for (const [a, b, how] of changes) {
          const [from, to] = [a % mixed.length, b % mixed.length];
          const [one = "", other = ""] = [mixed[from], mixed[to]];
          if (how === "drop") mixed.splice(from, 1);
          else if (how === "copy") mixed.splice(to, 0, one);
          else [mixed[from], mixed[to]] = [other, one];
        }
        for (const problem of problemsOf(mixed.join(""))) expect(problem).not.toMatch(/undefined|\n|\[object/);
      }),
      { numRuns: 3000 },
    );
  });

  test("of descriptor sets with bytes changed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sets),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        (set, changes) => {
          const bytes = Buffer.from(set);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const read = filesOfSet(bytes, "a.binpb");
          const built = read.ok ? buildSchema(read.files) : { ok: false, problems: [read.problem] };
          if (!built.ok) for (const { message } of built.problems) expect(message).not.toMatch(/\n|\[object/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
