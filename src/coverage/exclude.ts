/** Files that a gate leaves out, by globs. */
import picomatch from "picomatch";

/**
 * excludes makes the test for some globs. One without a slash means a file or folder of that name anywhere, one that
 * matches a folder means all that is in it, one that begins with a slash begins at the top. Names that begin with a dot are
 * names like all others.
 */
export function excludes(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const tests = globs.map((glob) => {
    const pattern = glob.replace(/^\.?\/+/, "").replace(/\/+$/, "");
    const isFromTop = pattern.includes("/") || /^\.?\//.test(glob);
    return picomatch(isFromTop ? pattern : `**/${pattern}`, { dot: true });
  });
  return (path) => selfAndFolders(path).some((place) => tests.some((matches) => matches(place)));
}

/** `a/b/c.ts` → `a`, `a/b`, `a/b/c.ts`; of an absolute path without its root. */
function selfAndFolders(path: string): string[] {
  const segments = path.replace(/^\/+/, "").split("/");
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
