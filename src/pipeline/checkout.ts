/** The checkout that a command works in: where it begins, and which files it has. */
import { stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Checkout, checkoutOf } from "../coverage/checkout.ts";
import { filesBelow } from "./filesBelow.ts";
import { gitFiles } from "./gitFiles.ts";

/** readCheckout finds the repository around a folder and lists its files; outside of one, the files of the folder. */
export async function readCheckout(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Checkout> {
  const repository = await repositoryAround(resolve(folder));
  const root = repository ?? resolve(folder);
  const listed = repository === undefined ? undefined : await gitFiles(root, environment);
  const files = listed ?? (await filesBelow(root)).files;
  return checkoutOf(root.replaceAll("\\", "/"), files);
}

/** A worktree and a submodule have a file of that name. */
async function repositoryAround(folder: string): Promise<string | undefined> {
  const found = await stat(join(folder, ".git")).catch(() => undefined);
  if (found !== undefined) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAround(above);
}
