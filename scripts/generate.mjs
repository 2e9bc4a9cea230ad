/**
 * Derives code from the JSON Schemas in schema/, so that types, validation and the published schemas cannot drift apart:
 * TypeScript types and stand-alone validators (no schema is compiled, and no code evaluated, at run time).
 *
 *   node scripts/generate.mjs          writes src/generated/
 *   node scripts/generate.mjs --check  fails when src/generated/ is not what the schemas give
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemaFolder = `${root}schema`;
const outFolder = `${root}src/generated`;
const check = process.argv.includes("--check");

const banner = "// Made from schema/ by scripts/generate.mjs. Do not edit: run `npm run generate`.\n";
const names = readdirSync(schemaFolder)
  .filter((file) => file.endsWith(".schema.json"))
  .map((file) => file.slice(0, -".schema.json".length))
  .sort();

/** The TypeScript types of what JSON Schema says with `if` and `then`, which the generator of types does not read. */
const TYPES = {
  fixture: {
    protobuf: "InlineSchema | ProtoFileSource | DescriptorSetSource",
    expectedMessage: "MessageValue",
    expectedValue: "unknown",
    matcher: "MessageValue",
    matcherSpec: '"any" | MatcherObject',
    metadataMatcher: '{ $match: "any" | MetadataCondition }',
    messageOrProse: "MessageValue | string",
    detailsOrProse: "StatusDetail[] | string",
  },
};

const schemas = new Map(
  names.map((name) => [name, JSON.parse(readFileSync(`${schemaFolder}/${name}.schema.json`, "utf8"))]),
);
const files = new Map();
for (const [name, schema] of schemas) {
  const types = await compile(typed(name, schema), schema.title, {
    cwd: schemaFolder,
    bannerComment: banner.trim(),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: true,
    style: { printWidth: 120 },
  });
  files.set(`${name}.ts`, types);
  files.set(`validate-${name}.js`, `${banner}${validator(schema)}\n`);
  files.set(
    `validate-${name}.d.ts`,
    `${banner}import type { ErrorObject } from "ajv";\n\n` +
      `export const validate${schema.title}: {\n  (value: unknown): boolean;\n  errors?: ErrorObject[] | null;\n};\n`,
  );
}

/** A copy of a schema, with the types above. */
function typed(name, schema) {
  const copy = structuredClone(schema);
  for (const [definition, tsType] of Object.entries(TYPES[name] ?? {})) copy.$defs[definition].tsType = tsType;
  return copy;
}

mkdirSync(outFolder, { recursive: true });
const stale = [];
for (const [file, text] of files) {
  const path = `${outFolder}/${file}`;
  if (!check) writeFileSync(path, text);
  else if (readOrEmpty(path) !== text) stale.push(`src/generated/${file}`);
}
if (stale.length > 0) {
  console.error(`not what schema/ gives: ${stale.join(", ")}. Run \`npm run generate\`.`);
  process.exitCode = 1;
}

/** A module of its own for each schema, so that a bundle holds only those it uses; prose is no part of validating. */
function validator(schema) {
  const ajv = new Ajv.default({
    // A result file comes from another machine and may be huge: of what is wrong with it the first thing will do. (Listing
    // all takes ajv quadratic time.)
    allErrors: schema.title !== "BindingResult",
    strict: true,
    allowUnionTypes: true,
    code: { esm: true, source: true },
  });
  for (const each of schemas.values()) ajv.addSchema(withoutProse(each));
  return asModule(standalone.default(ajv, { [`validate${schema.title}`]: schema.$id }));
}

function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== "object" || value === null) return value;
  const isProse = ([key, member]) =>
    (key === "description" && typeof member === "string") || (key === "examples" && Array.isArray(member));
  const members = Object.entries(value).filter((member) => !isProse(member));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutProse(member)]));
}

/**
 * Turns the `require` calls that ajv leaves in its ESM output into imports. What such a CommonJS module is by default
 * differs: Node gives its `module.exports`, bundlers and test runners the `default` in it.
 */
function asModule(code) {
  const imports = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name, module) => {
    imports.push(
      `import ${name}Module from "${module}.js";\nconst ${name} = ${name}Module.default ?? ${name}Module;\n`,
    );
    return "";
  });
  return imports.join("") + body;
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
