/** The paths that coverage reports write, in one form: forward slashes, nothing to resolve. */

/**
 * normalPath writes a path as this tool does: `src\a.py`, `./src/a.py`, `src/b/../a.py` and `file:///src/a.py` in one
 * form each. A path that leads out of its folder keeps the `..` it begins with. A drive letter is upper case.
 */
export function normalPath(path: string): string {
  const slashed = withoutScheme(path).replaceAll("\\", "/");
  const absolute = slashed.startsWith("/");
  const segments: string[] = [];
  for (const segment of slashed.split("/")) {
    if (segment === "" || segment === ".") continue;
    const above = segments.at(-1);
    if (segment !== "..") segments.push(segment);
    // Above the root of a machine or a drive there is nothing; above a relative path there is something unknown.
    else if (above === undefined ? !absolute : above === "..") segments.push(segment);
    else if (segments.length > 1 || !isDrive(above)) segments.pop();
  }
  const [first = "", ...rest] = segments;
  if (isDrive(first)) return `${first.toUpperCase()}/${rest.join("/")}`;
  return (absolute ? "/" : "") + segments.join("/");
}

function isDrive(segment: string | undefined): boolean {
  return segment !== undefined && /^[A-Za-z]:$/.test(segment);
}

/** isAbsolutePath tells whether a path in this form begins at the root of a machine or a drive. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || hasDrive(path);
}

/** hasDrive tells whether a path is one of Windows, where upper and lower case are the same. */
export function hasDrive(path: string): boolean {
  return /^[A-Z]:\//.test(path);
}

/** `file:///a%20b` → `/a b`. What cannot be decoded stays as it is written. */
function withoutScheme(path: string): string {
  if (!/^file:\/\//i.test(path)) return path;
  const rest = path.slice("file://".length).replace(/^localhost(?=\/)/i, "");
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}
