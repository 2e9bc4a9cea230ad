/** What all parts of the console report share: colours, escaping, how long things may get. */
import picocolors from "picocolors";
import { shorten } from "../text/shorten.ts";
import { columnsOf } from "./columns.ts";
import { escapeTerminal } from "./escape.ts";

export type Colors = ReturnType<typeof picocolors.createColors>;

/** How much of a kind is shown. */
export interface Limits {
  /** Failing fixtures with all details; further ones take a line. */
  readonly failures: number;
  /** Failing fixtures with a line. */
  readonly failureLines: number;
  /** Failing fixtures in the table of fixtures and bindings. */
  readonly failureRows: number;
  readonly mismatches: number;
  readonly logLines: number;
  readonly warnings: number;
  readonly remarks: number;
  readonly problems: number;
  /** Characters of an expected or received value. */
  readonly value: number;
}

const BRIEF: Limits = {
  failures: 50,
  failureLines: 200,
  failureRows: 40,
  mismatches: 10,
  logLines: 20,
  warnings: 20,
  remarks: 10,
  problems: 20,
  value: 300,
};
const ALL = Number.MAX_SAFE_INTEGER;
const VERBOSE: Limits = {
  failures: ALL,
  failureLines: ALL,
  failureRows: ALL,
  mismatches: ALL,
  logLines: ALL,
  warnings: ALL,
  remarks: ALL,
  problems: ALL,
  value: 20_000,
};

export interface Frame {
  readonly colors: Colors;
  readonly limits: Limits;
  /** Untrusted text, shortened and made safe. */
  show(text: string, limit: number): string;
  /** Untrusted prose as lines: the first after `lead`, the others below it. */
  prose(lead: string, text: string): string[];
}

export interface FrameOptions {
  readonly color: boolean;
  readonly width?: number;
  readonly verbose?: boolean;
}

/** frameOf makes the frame of a report. */
export function frameOf({ color, width, verbose = false }: FrameOptions): Frame {
  const limits = verbose ? VERBOSE : BRIEF;
  const show = (text: string, limit: number): string =>
    escapeTerminal(shorten(text, verbose ? Math.max(limit, limits.value) : limit));
  return {
    colors: picocolors.createColors(color),
    limits,
    show,
    prose: (lead, text) => wrap(lead, show(text, 600), width),
  };
}

/** Narrower than this, wrapping does more harm than good. */
const NARROWEST = 20;

/** wrap breaks text at spaces into lines of at most `width` columns, hung below the end of the lead. */
function wrap(lead: string, text: string, width: number | undefined): string[] {
  const indent = columnsOf(lead);
  if (width === undefined || width - indent < NARROWEST) return [lead + text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > width - indent) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((part, index) => (index === 0 ? lead : " ".repeat(indent)) + part);
}
