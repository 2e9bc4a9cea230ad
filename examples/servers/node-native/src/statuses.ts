/** How a call ends: in connect with an error, unless the status is OK. */
import { fromJson } from "@bufbuild/protobuf";
import { ConnectError } from "@connectrpc/connect";
import { fittingMessage } from "./fields.ts";
import { type Fixture, statusCode } from "./fixtures.ts";
import type { JsonObject } from "./json.ts";
import { messageExample } from "./matchers.ts";
import type { Schema } from "./schemas.ts";

/** By their numbers, which are connect's, too. */
const CODES = [
  ...["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS"],
  ...["PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED"],
  ...["INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"],
];

/** errorOf is the error that the fixture ends with. Its details travel in the trailer `grpc-status-details-bin`. */
export function errorOf(fixture: Fixture, schema: Schema): ConnectError | undefined {
  const code: number = CODES.indexOf(statusCode(fixture));
  if (code === 0) return undefined;
  if (code === -1) throw new Error(`there is no status ${statusCode(fixture)}`);
  const { error, error_message: text, details } = fixture.expected;
  const messages = Array.isArray(details) ? details.map((detail) => detailOf(detail, schema)) : [];
  return new ConnectError(statusText(error?.message || text || ""), code, undefined, messages);
}

function detailOf({ "@type": url, ...detail }: JsonObject, { types }: Schema) {
  const desc = typeof url === "string" ? types.getMessage(url.slice(url.lastIndexOf("/") + 1)) : undefined;
  if (desc === undefined) throw new Error(`the schema has no type ${JSON.stringify(url)}`);
  const value = fromJson(desc, fittingMessage(messageExample(detail, desc), desc), { registry: types });
  return { desc, value };
}

/** misfit is the error of a call that cannot be answered as the fixture expects. */
export function misfit({ id }: Fixture, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return statusText(`fixture server: ${id}: ${reason.slice(0, 1000)}`);
}

/** statusText is the text without the lone surrogates that JSON can write: connect cannot encode them. */
function statusText(text: string): string {
  return text.toWellFormed();
}
