/** The header blocks of a reply, and what in them is not gRPC. */
import { headerValue } from "./headers.ts";
import type { MetadataEntry } from "./metadata.ts";

/** A reply as far as it has come. */
export interface Reply {
  /** 0 before anything came. */
  readonly httpStatus: number;
  readonly contentType: string;
  readonly headers: readonly MetadataEntry[];
  readonly trailers?: readonly MetadataEntry[];
  /** One header block was all of it. */
  readonly trailersOnly: boolean;
}

export const NO_REPLY: Reply = { httpStatus: 0, contentType: "", headers: [], trailersOnly: false };

/** beginReply reads the first header block, which may be the last too. */
export function beginReply(entries: readonly MetadataEntry[], endsStream: boolean): Reply {
  const httpStatus = Number(headerValue(entries, ":status") ?? 0);
  const contentType = headerValue(entries, "content-type") ?? "";
  return endsStream
    ? { httpStatus, contentType, headers: [], trailers: entries, trailersOnly: true }
    : { httpStatus, contentType, headers: entries, trailersOnly: false };
}

/** asTrailersOnly takes the headers for trailers: a trailers-only reply in two frames, the header block and an empty end of stream. */
export function asTrailersOnly(reply: Reply): Reply {
  return { ...reply, headers: [], trailers: reply.headers, trailersOnly: true };
}

/** isGrpc says whether a reply calls itself gRPC. */
export function isGrpc({ contentType }: Reply): boolean {
  return /^application\/grpc(?:[+;]|$)/.test(contentType);
}

/** headerBreaches are the breaches of the gRPC protocol in a reply's first header block. */
export function headerBreaches(reply: Reply): string[] {
  const breaches: string[] = [];
  if (reply.httpStatus !== 200) breaches.push(`the HTTP status is ${reply.httpStatus}, and not 200`);
  if (reply.contentType === "") breaches.push("the reply has no content-type");
  else if (!isGrpc(reply)) breaches.push(`the content-type is \`${reply.contentType}\`, and not application/grpc`);
  return breaches;
}
