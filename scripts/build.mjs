/**
 * Builds dist/: the Action, the CLI and the library, each bundled with all it needs, so that they run with nothing
 * installed. The result is the same bytes for the same sources.
 *
 *   node scripts/build.mjs          writes dist/
 *   node scripts/build.mjs --check  fails when dist/ is not what the sources build
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

/** Entry in build/ → folder in dist/. */
const BUNDLES = [
  { entry: "action/index.js", out: "action" },
  { entry: "action/post.js", out: "post" },
  { entry: "cli/index.js", out: "cli" },
  { entry: "index.js", out: "." },
];

run("scripts/generate.mjs", ...(check ? ["--check"] : []));
rmSync(join(root, "build"), { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");

const built = join(root, "build/dist");
for (const { entry, out } of BUNDLES) bundle(join(root, "build", entry), join(built, out));
cpSync(join(root, "build/types"), join(built, "types"), { recursive: true });

if (check) {
  const differing = differences(built, join(root, "dist"));
  if (differing.length > 0) {
    console.error(`dist/ is not what the sources build. Run \`npm run build\` and commit it.\n${differing.join("\n")}`);
    process.exit(1);
  }
  console.log("dist/ is what the sources build");
} else {
  // In one step at the end: what runs from dist/ meanwhile finds it whole.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  renameSync(built, join(root, "dist"));
}

function bundle(entry, out) {
  if (!existsSync(entry)) throw new Error(`no ${relative(root, entry)}: did the compiler run?`);
  const scratch = mkdtempSync(join(tmpdir(), "grpc-fixtures-ncc-"));
  run(
    "node_modules/@vercel/ncc/dist/ncc/cli.js",
    "build",
    entry,
    "-o",
    scratch,
    "--no-cache",
    "-q",
    "--license",
    "licenses.txt",
  );
  mkdirSync(out, { recursive: true });
  // ncc copies folders that it believes to be assets (grpc-js's .proto files): only code and licences are wanted.
  for (const file of readdirSync(scratch, { withFileTypes: true })) {
    if (file.isFile() && /\.js$|^licenses\.txt$/.test(file.name)) {
      cpSync(join(scratch, file.name), join(out, file.name));
    }
  }
  if (basename(dirname(entry)) === "cli") {
    const cli = join(out, "index.js");
    const text = readFileSync(cli, "utf8");
    writeFileSync(cli, text.startsWith("#!") ? text : `#!/usr/bin/env node\n${text}`);
    chmodSync(cli, 0o755);
  }
  rmSync(scratch, { recursive: true, force: true });
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function differences(left, right) {
  const names = new Set([...filesIn(left), ...filesIn(right)]);
  return [...names].sort().filter((name) => !sameFile(join(left, name), join(right, name)));
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)));
}

function sameFile(a, b) {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}
