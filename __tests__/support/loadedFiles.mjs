/** Writes the files that a program loads to the file LOADED_FILES, a line each: node --import loadedFiles.mjs PROGRAM. */
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith("file:")) appendFileSync(process.env.LOADED_FILES, `${fileURLToPath(url)}\n`);
    return nextLoad(url, context);
  },
});
