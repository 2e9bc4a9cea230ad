/**
 * Takes the operations that src/github/ uses out of GitHub's OpenAPI description, for the tests' fake GitHub, which checks
 * every request against them. The description comes with the npm package @octokit/openapi (MIT licence), which is too
 * large to depend on:
 *
 *   npm install --prefix SOME_FOLDER @octokit/openapi
 *   node scripts/extract-openapi.mjs SOME_FOLDER/node_modules/@octokit/openapi
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const OPERATIONS = [
  ["get", "/user"],
  ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
  ["get", "/repos/{owner}/{repo}/pulls"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}"],
  ["get", "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
  ["get", "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
  ["get", "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
];

/** What the fake makes its replies from. */
const EXAMPLES = {
  user: ["private-user-response-with-public-and-private-profile-information"],
  comment: ["issue-comment"],
  pull: ["pull-request-simple-items", 0],
  run: ["workflow-run-paginated", "workflow_runs", 0],
  artifact: ["artifact-paginated", "artifacts", 0],
};

/** Asked for as a diff only: what it is as JSON would be the largest part of the file. */
const WITHOUT_REPLY = ["pulls/get"];

/** What restricts a value, in JSON Schema and in OpenAPI 3.0 alike. */
const KEYWORDS = [
  ..."type enum required properties additionalProperties items anyOf allOf not".split(" "),
  ..."minimum maximum minLength maxLength minItems maxItems uniqueItems pattern".split(" "),
];

const root = fileURLToPath(new URL("..", import.meta.url));
const target = "__tests__/support/github/openapi.json";
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/extract-openapi.mjs FOLDER_OF_@octokit/openapi");
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const description = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8"));
const schemas = {};

const extracted = {
  $comment: `Made by scripts/extract-openapi.mjs from @octokit/openapi ${version} (MIT licence). Do not edit.`,
  operations: OPERATIONS.map(([method, path]) => operation(method, path, description.paths[path][method])),
  schemas,
  examples: Object.fromEntries(
    Object.entries(EXAMPLES).map(([name, [example, ...keys]]) => [
      name,
      keys.reduce((value, key) => value[key], description.components.examples[example].value),
    ]),
  ),
};
writeFileSync(join(root, target), `${JSON.stringify(extracted)}\n`);
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
const { status } = spawnSync(process.execPath, [biome, "format", "--write", target], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;

function operation(method, path, { operationId, parameters, requestBody, responses }) {
  const body = requestBody && resolved(requestBody);
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(resolved).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: jsonSchema(parameter.schema),
    })),
    ...(body && { body: { required: body.required === true, schema: jsonSchema(jsonOf(body)) } }),
    replies: Object.fromEntries(
      Object.entries(responses)
        .filter(([code]) => /^[23]/.test(code) && code !== "304")
        .map(([code, response]) => [code, replySchema(operationId, resolved(response))]),
    ),
  };
}

/** Null where the body is no JSON, or is not described. */
function replySchema(id, response) {
  const schema = WITHOUT_REPLY.includes(id) ? undefined : jsonOf(response);
  return schema === undefined ? null : jsonSchema(schema);
}

function jsonOf({ content }) {
  return content?.["application/json"]?.schema;
}

function resolved(value) {
  return value.$ref === undefined ? value : lookUp(value.$ref);
}

function lookUp(ref) {
  return ref
    .slice(2)
    .split("/")
    .reduce((value, key) => value[key], description);
}

/** OpenAPI 3.0's dialect as JSON Schema: what restricts a value is kept, prose and formats are not. */
function jsonSchema(schema) {
  if (typeof schema === "boolean") return schema;
  if (schema.$ref !== undefined) return { $ref: `#/schemas/${keep(schema.$ref)}` };
  const kept = {};
  for (const key of KEYWORDS) if (schema[key] !== undefined) kept[key] = schema[key];
  for (const key of ["items", "not", "additionalProperties"]) if (kept[key]) kept[key] = jsonSchema(kept[key]);
  // More than one of GitHub's alternatives can be true of a value; its discriminator would tell.
  if (schema.oneOf) kept.anyOf = schema.oneOf;
  for (const key of ["anyOf", "allOf"]) if (kept[key]) kept[key] = kept[key].map(jsonSchema);
  if (kept.properties) kept.properties = mapValues(kept.properties, jsonSchema);
  return schema.nullable ? { anyOf: [kept, { type: "null" }] } : kept;
}

/** keep puts a schema among those of the file and gives its name there. */
function keep(ref) {
  const name = ref.split("/").at(-1);
  if (schemas[name] === undefined) {
    schemas[name] = {};
    schemas[name] = jsonSchema(lookUp(ref));
  }
  return name;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
