/** Where a server listens. */

export type Address =
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

export class AddressError extends Error {
  override readonly name = "AddressError";
}

/** parseAddress reads `host:port`, `[::1]:port` or `unix:/path`. Throws AddressError. */
export function parseAddress(text: string): Address {
  if (text.startsWith("unix:")) {
    const path = text.slice("unix:".length).replace(/^\/\/(?=\/)/, "");
    if (path === "") throw new AddressError("`unix:` needs the path of a socket, such as unix:/tmp/server.sock");
    return { kind: "unix", path };
  }
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]/]+)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port < 1 || port > 65535) {
    throw new AddressError(`\`${text}\` is no address: write host:port, [IPv6]:port or unix:/path`);
  }
  return { kind: "tcp", host: match[1] ?? match[2] ?? "", port };
}

/** formatAddress writes an address as parseAddress reads it. */
export function formatAddress(address: Address): string {
  if (address.kind === "unix") return `unix:${address.path}`;
  return address.host.includes(":") ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}
