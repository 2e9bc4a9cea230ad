/** The pattern of `ready: log`: which line says that a server is ready, and where. */
import { stripVTControlCharacters } from "node:util";
import { RE2JS, RE2JSException } from "re2js";
import type { Address } from "../rpc/address.ts";
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

/**
 * compileLogPattern reads the pattern of `ready: log`. RE2, because its time is linear in the line: a server's output is
 * not to be trusted with a backtracking engine. Throws LogPatternError.
 */
export function compileLogPattern(pattern: string): LogPattern {
  const compiled = compile(pattern);
  const groups = ["address", "port"].filter((name) => Object.hasOwn(compiled.namedGroups(), name));
  return {
    match(line) {
      const matcher = compiled.matcher(stripVTControlCharacters(line));
      if (!matcher.find()) return undefined;
      const found = groups.map((name) => matcher.group(name)).find((text) => text !== null);
      if (found === undefined) return {};
      const address = readAnnounced(found);
      return address === undefined ? { found } : { found, address };
    },
  };
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const reason = error.message.replace(/^error parsing regexp: /, "");
    throw new LogPatternError(
      `the ready pattern \`${pattern}\` is not valid: ${reason} (RE2 syntax: no look-around, no back-references)`,
    );
  }
}
