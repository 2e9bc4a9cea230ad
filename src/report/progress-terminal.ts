/** Progress on a terminal: a live line for each running binding, redrawn in place; finished ones stay above. */
import type { RunEvent } from "../suite/events.ts";
import { counted } from "../text/counted.ts";
import { shorten } from "../text/shorten.ts";
import { clip } from "./columns.ts";
import type { Colors } from "./console-frame.ts";
import { escapeTerminal } from "./escape.ts";
import type { Progress } from "./progress.ts";
import { finishedLine } from "./progress-lines.ts";
import { durationText } from "./summary.ts";
import { isFailure } from "./verdicts.ts";

interface TerminalOptions {
  readonly write: (text: string) => void;
  readonly colors: Colors;
  readonly columns: () => number;
  readonly now: () => number;
}

interface Running {
  readonly name: string;
  readonly total: number;
  readonly startedAt: number;
  ready: boolean;
  done: number;
  failed: number;
}

const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";
const ERASE_BELOW = "\u001b[J";
const up = (lines: number): string => (lines === 0 ? "" : `\u001b[${lines}A`);

/** Redrawing more often than this shows nothing more and costs the run time. */
const REDRAW_MS = 80;
/** More lines than a small window has could not be redrawn. */
const LIVE_LINES = 12;
/** What some terminals say whose width is not known. */
const UNKNOWN_WIDTH = 0;

/** terminalProgress keeps the live lines below whatever has been written. Each drawing is one write. */
export function terminalProgress({ write, colors, columns, now }: TerminalOptions): Progress {
  const running = new Map<string, Running>();
  let drawn = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let hidden = false;

  /** The last column stays free: some terminals break the line as soon as it is full. */
  const room = (): number => (columns() === UNKNOWN_WIDTH ? 80 : columns()) - 1;

  function draw(above: readonly string[]): void {
    const live = liveLines([...running.values()], room(), colors, now());
    const cursor = hidden || live.length === 0 ? "" : HIDE_CURSOR;
    hidden ||= live.length > 0;
    write(`${cursor}${up(drawn)}\r${ERASE_BELOW}${[...above, ...live].map((line) => `${line}\n`).join("")}`);
    drawn = live.length;
    drawnAt = now();
  }

  function drawIfDue(): void {
    if (now() - drawnAt >= REDRAW_MS) draw([]);
  }

  return {
    handle(event: RunEvent) {
      const binding = running.get(event.binding);
      switch (event.type) {
        case "binding-started":
          running.set(event.binding, startedNow(event.binding, event.total, now()));
          drawIfDue();
          break;
        case "server-ready":
          if (binding !== undefined) binding.ready = true;
          drawIfDue();
          break;
        case "fixture":
          if (binding !== undefined) {
            binding.done++;
            if (isFailure(event.result)) binding.failed++;
          }
          drawIfDue();
          break;
        case "binding-finished": {
          running.delete(event.binding);
          const { red, text } = finishedLine(event.result);
          draw([`${red ? colors.red("✗") : colors.green("✓")} ${clip(text, room() - 2)}`]);
          break;
        }
      }
    },
    tick() {
      if (running.size > 0) drawIfDue();
    },
    close() {
      const erase = drawn === 0 ? "" : `${up(drawn)}\r${ERASE_BELOW}`;
      if (hidden) write(erase + SHOW_CURSOR);
      running.clear();
      drawn = 0;
      hidden = false;
    },
  };
}

function startedNow(name: string, total: number, startedAt: number): Running {
  return { name: escapeTerminal(shorten(name, 80)), total, startedAt, ready: false, done: 0, failed: 0 };
}

function liveLines(running: readonly Running[], room: number, colors: Colors, now: number): string[] {
  const lines = running.slice(0, LIVE_LINES).map((binding) => liveLine(binding, room, colors, now));
  const rest = running.length - LIVE_LINES;
  return rest > 0 ? [...lines, clip(`  and ${counted(rest, "more binding")}`, room)] : lines;
}

function liveLine(
  { name, total, startedAt, ready, done, failed }: Running,
  room: number,
  colors: Colors,
  now: number,
): string {
  const state = ready || done > 0 ? `${done}/${total}` : "starting the server";
  const failures = failed === 0 ? "" : `, ${failed} failed`;
  const text = clip(`  ${name}: ${state}${failures}, ${durationText(now - startedAt)}`, room);
  return failed === 0 ? text : colors.red(text);
}
