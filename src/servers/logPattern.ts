/** The pattern of `ready: log`: which line says that a server is ready, and where. */
import { stripVTControlCharacters } from "node:util";
import type { Address } from "../rpc/address.ts";
import { compilePattern, type Pattern } from "../text/pattern.ts";
import { PatternError } from "../text/pattern-error.ts";
import { readAnnounced } from "./announcement.ts";

/** What a matching line said: `found` is what the group `address` or `port` held, where the pattern has one. */
export interface LogMatch {
  readonly found?: string;
  readonly address?: Address;
}

export interface LogPattern {
  match(line: string): LogMatch | undefined;
}

export class LogPatternError extends Error {
  override readonly name = "LogPatternError";
}

/** compileLogPattern reads the pattern of `ready: log`, in RE2 syntax. Throws LogPatternError. */
export function compileLogPattern(pattern: string): LogPattern {
  const compiled = compile(pattern);
  return {
    match(line) {
      const groups = compiled.match(stripVTControlCharacters(line));
      if (groups === undefined) return undefined;
      const found = groups.get("address") ?? groups.get("port");
      if (found === undefined) return {};
      const address = readAnnounced(found);
      return address === undefined ? { found } : { found, address };
    },
  };
}

function compile(pattern: string): Pattern {
  try {
    return compilePattern(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new LogPatternError(`the ready pattern \`${pattern}\` is not valid: ${error.message}`);
  }
}
