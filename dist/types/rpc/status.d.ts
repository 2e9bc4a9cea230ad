/** The seventeen status codes of gRPC, and what HTTP and HTTP/2 failures mean in them. The one place that knows them. */
/** By number: STATUS_NAMES[5] is "NOT_FOUND" (grpc/doc/statuscodes.md). */
export declare const STATUS_NAMES: readonly ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"];
export type StatusName = (typeof STATUS_NAMES)[number];
/** Numbers by name. */
export declare const STATUS: Record<StatusName, number>;
/** statusLabel names a code for people: "NOT_FOUND", or "99 (not a gRPC status)". */
export declare function statusLabel(code: number): string;
/** The status that a response without grpc-status means, from its HTTP status (grpc/doc/http-grpc-status-mapping.md). */
export declare function statusOfHttp(httpStatus: number): StatusName;
export declare function resetName(code: number): string;
/** The status that a stream reset by the server means (grpc/doc/PROTOCOL-HTTP2.md, "Errors"). */
export declare function statusOfReset(code: number): StatusName;
