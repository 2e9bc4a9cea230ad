/** The tools that check and run workflows, in their pinned versions: from the Go module proxy and from PyPI. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { INSTALL_MS, installOnce } from "./installed.ts";

const run = promisify(execFile);
const REQUIREMENTS = fileURLToPath(new URL("../workflows/requirements.txt", import.meta.url));
const GO_TOOLS = {
  actionlint: "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  act: "github.com/nektos/act@v0.2.89",
} as const;

export type Tool = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly missing: string };

/** goTool builds a tool, or finds it built. */
export function goTool(name: keyof typeof GO_TOOLS): Promise<Tool> {
  const module = GO_TOOLS[name];
  return named(`${name}, which needs Go and its module proxy`, async () => {
    const folder = await installOnce(`${name}-${module.split("@")[1]}`, async (bin) => {
      const env = { ...process.env, GOBIN: bin, GOFLAGS: "-trimpath" };
      await run("go", ["install", module], { env, timeout: INSTALL_MS });
    });
    return join(folder, name);
  });
}

/** lintPrograms installs what requirements.txt names, or finds it installed: the folder of its programs. */
export function lintPrograms(): Promise<Tool> {
  const key = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 16);
  return named("zizmor and shellcheck, which need Python 3 and PyPI", async () => {
    const folder = await installOnce(`workflow-linters-${key}`, async (venv) => {
      await run("python3", ["-m", "venv", venv], { timeout: INSTALL_MS });
      const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS];
      await run(join(venv, "bin", "python"), pip, { timeout: INSTALL_MS });
    });
    return join(folder, "bin");
  });
}

async function named(what: string, install: () => Promise<string>): Promise<Tool> {
  try {
    return { ok: true, path: await install() };
  } catch (error) {
    return { ok: false, missing: `missing: ${what}: ${error instanceof Error ? error.message : error}` };
  }
}
