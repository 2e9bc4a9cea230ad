/** The address a server announces in its output: it may have bound port 0, or a port of its own. */
import { stripVTControlCharacters } from "node:util";
import { type Address, AddressError, parseAddress } from "../rpc/address.ts";
import { LOOPBACK } from "./endpoint.ts";

const ANNOUNCEMENT = /\blistening on:? (?:port:? )?["'`(<]?([^\s"'`,;<>(){}]{1,200})/i;
const WILDCARD_HOSTS: ReadonlySet<string> = new Set(["0.0.0.0", "::", "0:0:0:0:0:0:0:0", "*", ""]);
/** Longer than any address; a server's output must not make the expressions here work long. */
const MAX_ADDRESS = 300;
const HOST_AND_PORT = /^(?:(.*):)?(\d{1,5})$/;

/** announcedAddress finds `listening on <address>` in a line of output. */
export function announcedAddress(line: string): Address | undefined {
  const match = ANNOUNCEMENT.exec(stripVTControlCharacters(line));
  return match?.[1] === undefined ? undefined : readAnnounced(match[1]);
}

/**
 * readAnnounced reads an address as servers print it: `http://[::]:50051/`, `/0.0.0.0:50051` (Java), `:50051` (Go), a port
 * alone, in quotes or before a full stop. A wildcard host is reached over loopback.
 */
export function readAnnounced(text: string): Address | undefined {
  // A pattern such as `(?<address>.*)` takes what follows the address too.
  const [first = ""] = text.trim().split(/\s/, 1);
  const bare = first
    .slice(0, MAX_ADDRESS)
    .replace(/^["'`(<]+/, "")
    .replace(/["'`)>.,;!]+$/, "");
  if (bare.startsWith("unix:")) return addressOf(bare);
  const place = bare.split("/").find((part) => HOST_AND_PORT.test(part));
  if (place === undefined) return undefined;
  const [, host = "", port] = HOST_AND_PORT.exec(place) ?? [];
  return WILDCARD_HOSTS.has(host.replace(/^\[(.*)\]$/, "$1")) ? addressOf(`${LOOPBACK}:${port}`) : addressOf(place);
}

function addressOf(text: string): Address | undefined {
  try {
    return parseAddress(text);
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
}
