/** The seventeen status codes of gRPC, and what HTTP and HTTP/2 failures mean in them. The one place that knows them. */

/** By number: STATUS_NAMES[5] is "NOT_FOUND" (grpc/doc/statuscodes.md). */
export const STATUS_NAMES = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;
export type StatusName = (typeof STATUS_NAMES)[number];

/** Numbers by name. */
export const STATUS = Object.fromEntries(STATUS_NAMES.map((name, code) => [name, code])) as Record<StatusName, number>;

/** statusLabel names a code for people: "NOT_FOUND", or "99 (not a gRPC status)". */
export function statusLabel(code: number): string {
  return STATUS_NAMES[code] ?? `${code} (not a gRPC status)`;
}

/** The status that a response without grpc-status means, from its HTTP status (grpc/doc/http-grpc-status-mapping.md). */
export function statusOfHttp(httpStatus: number): StatusName {
  switch (httpStatus) {
    case 400:
      return "INTERNAL";
    case 401:
      return "UNAUTHENTICATED";
    case 403:
      return "PERMISSION_DENIED";
    case 404:
      return "UNIMPLEMENTED";
    case 429:
    case 502:
    case 503:
    case 504:
      return "UNAVAILABLE";
    default:
      return "UNKNOWN";
  }
}

/** HTTP/2 error codes by number (RFC 9113, section 7). */
const RESET_NAMES = [
  "NO_ERROR",
  "PROTOCOL_ERROR",
  "INTERNAL_ERROR",
  "FLOW_CONTROL_ERROR",
  "SETTINGS_TIMEOUT",
  "STREAM_CLOSED",
  "FRAME_SIZE_ERROR",
  "REFUSED_STREAM",
  "CANCEL",
  "COMPRESSION_ERROR",
  "CONNECT_ERROR",
  "ENHANCE_YOUR_CALM",
  "INADEQUATE_SECURITY",
  "HTTP_1_1_REQUIRED",
] as const;

export function resetName(code: number): string {
  return RESET_NAMES[code] ?? `code ${code}`;
}

/** The status that a stream reset by the server means (grpc/doc/PROTOCOL-HTTP2.md, "Errors"). */
export function statusOfReset(code: number): StatusName {
  switch (resetName(code)) {
    case "REFUSED_STREAM":
      return "UNAVAILABLE";
    case "CANCEL":
      return "CANCELLED";
    case "ENHANCE_YOUR_CALM":
      return "RESOURCE_EXHAUSTED";
    case "INADEQUATE_SECURITY":
      return "PERMISSION_DENIED";
    default:
      return "INTERNAL";
  }
}
