/** Markdown in which nothing that a stranger wrote is markup: a scan that knows only what our own texts are made of. */
import { expect } from "vitest";

/** Where links may lead. */
const PAGES = ["https://github.com/spikard/example/", "https://github.com/grpc/", "https://example.org/"];

/** expectSound checks that nothing of a stranger's became markup and that everything opened is closed. */
export function expectSound(markdown: string, pages: readonly string[] = PAGES): void {
  expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
  const lines = withoutFences(markdown.split("\n"));
  expectTables(lines);
  const text = withoutLinks(withoutCode(lines.join("\n")), pages);
  expectTags(text);
  const plain = text.replace(/<\/?(details|summary|code)>|<br>|^\|[:|-]+\|$/gm, "");
  expect(plain).not.toMatch(/[<>`[\]~$\\]/);
  expectEmphasis(plain);
  expectPlain(plain);
  for (const line of plain.split("\n"))
    expect(line).not.toMatch(/^( {4}|\t|>|\+|=|-(?! )|\d+[.)]|#(?!#{1,3} |&#8203;))/);
}

/** What stands between fences is shown as it is; a fence that is not closed swallows the rest. */
function withoutFences(lines: readonly string[]): string[] {
  let fence: string | undefined;
  const outside = lines.filter((line) => {
    const ticks = /^ *(`{3,})([a-z]*)$/.exec(line);
    if (fence === undefined) {
      fence = ticks?.[1];
      return fence === undefined;
    }
    if (ticks?.[1] !== undefined && ticks[1].length >= fence.length && ticks[2] === "") fence = undefined;
    return false;
  });
  expect(fence).toBeUndefined();
  return outside;
}

/** A `|` ends a cell even inside of code, and a line below a table belongs to it. */
function expectTables(lines: readonly string[]): void {
  let columns = 0;
  for (const line of lines) {
    const pipes = line.startsWith("|") ? (line.match(/\|/g) ?? []).length : 0;
    if (columns > 0 && line !== "") expect([line, pipes]).toEqual([line, columns]);
    columns = pipes;
  }
}

function withoutCode(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
}

/** Links that lead where links may lead, and no images. */
function withoutLinks(text: string, pages: readonly string[]): string {
  return text.replace(/(!?)\[([^[\]]*)\]\(([^()\s<>]*)\)/g, (_, image: string, label: string, target: string) => {
    expect(image).toBe("");
    expect(pages.filter((page) => target.startsWith(page))).toHaveLength(1);
    return label;
  });
}

function expectTags(text: string): void {
  const open: string[] = [];
  for (const [, slash, name] of text.matchAll(/<(\/?)(details|summary|code)>/g)) {
    if (slash === "") open.push(name ?? "");
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  expect(text.match(/^<details>\n<summary>.*<\/summary>\n\n/gm)?.length).toBe(text.match(/<details>/g)?.length);
  expect(text.match(/\n\n<\/details>$/gm)?.length).toBe(text.match(/<\/details>/g)?.length);
}

function expectEmphasis(text: string): void {
  for (const line of text.split("\n")) expect((line.match(/\*\*/g) ?? []).length % 2).toBe(0);
  expect(text.replaceAll("*(empty)*", "").replaceAll("**", "")).not.toContain("*");
  expect(text).not.toMatch(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u);
}

/** No mention, reference, link or emoji code is left for GitHub to find. */
function expectPlain(text: string): void {
  expect(text).not.toMatch(/@(?!&#8203;)/);
  expect(text).not.toMatch(/&(?!#\d+;)/);
  expect(text).not.toMatch(/(?<!&)#\d|GH-\d|:\/\/|www\.|:[\w+-]+:/i);
  expect(text.replace(/&#\d+;/g, "|")).not.toMatch(/(?<!\w)[0-9a-f]{7,}(?!\w)/i);
}
