/** Places in fixture files, as Markdown. */
import { codeSpan, escapeUrlPath } from "./escape.ts";

/** placeLink shows `file:line` as code, linked where the sources are known. */
export function placeLink(file: string, line: number, sourceUrl: string | undefined): string {
  return link(codeSpan(`${file}:${line}`), file, line, sourceUrl);
}

/** lineLink shows the line alone. */
export function lineLink(file: string, line: number, sourceUrl: string | undefined): string {
  return link(`${line}`, file, line, sourceUrl);
}

function link(label: string, file: string, line: number, sourceUrl: string | undefined): string {
  // A path that leads out of the repository, or an absolute one, has no page there.
  if (sourceUrl === undefined || /^(\.\.)?(\/|\\|[A-Za-z]:)/.test(file)) return label;
  return `[${label}](${sourceUrl}${escapeUrlPath(file)}#L${line})`;
}
