/** Places in fixture files, issues and pages of the web, as Markdown. */
import { shorten } from "../text/shorten.ts";
import { codeSpan, escapeMarkdown, escapeUrlPath } from "./escape.ts";

/** So long an address is none that a person has written. */
const LONGEST_URL = 2000;
const PLACE = 300;

/** placeLink shows `file:line` as code, linked where the sources are known. Not for tables: see codeCell. */
export function placeLink(file: string, line: number, sourceUrl: string | undefined): string {
  return sourceLink(codeSpan(shorten(`${file}:${line}`, PLACE)), file, line, sourceUrl);
}

/** lineLink shows the line alone. */
export function lineLink(file: string, line: number, sourceUrl: string | undefined): string {
  return sourceLink(`${line}`, file, line, sourceUrl);
}

/** sourceLink leads from a label, which is Markdown already, to a line of a file. Where that has no page, the label stays. */
export function sourceLink(label: string, file: string, line: number, sourceUrl: string | undefined): string {
  // A path that leads out of the repository, or an absolute one, has no page there.
  if (sourceUrl === undefined || /^(\.\.)?(\/|\\|[A-Za-z]:)/.test(file)) return label;
  const target = `${sourceUrl}${escapeUrlPath(file)}#L${line}`;
  return target.length > LONGEST_URL ? label : `[${label}](${target})`;
}

/** issueLink links an issue where it is the address of a web page, and shows it as it is where it is not. */
export function issueLink(issue: string): string {
  return pageLink(escapeMarkdown(shorten(issue, 120)), issue);
}

/** pageLink leads from a label, which is Markdown already, to a web page. Where the address is of none, the label stays. */
export function pageLink(label: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPage = url !== undefined && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  if (!isPage || url.href.length > LONGEST_URL) return label;
  const target = url.href.replace(/[^\w:/?#!&,=.%~-]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `[${label}](${target})`;
}

/** commitText shows a commit as people do: the first characters of its hash, as code, so that GitHub makes no link of it. */
export function commitText(sha: string): string {
  return codeSpan(/^[0-9a-f]{12,}$/i.test(sha) ? sha.slice(0, 7) : shorten(sha, 80));
}
