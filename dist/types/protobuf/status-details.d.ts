/** google.rpc.Status as it travels in the trailer `grpc-status-details-bin`, and the types of its details. */
import { type DescMessage, type Registry } from "@bufbuild/protobuf";
import type { StatusDetail } from "../generated/fixture.ts";
import type { JsonObject } from "../json/value.ts";
export declare const STATUS_DETAILS_KEY = "grpc-status-details-bin";
/** A detail as google.protobuf.Any has it: the type's full name, and the message's bytes. */
export interface PackedDetail {
    readonly typeName: string;
    readonly bytes: Uint8Array;
}
export interface DetailedStatus {
    readonly code: number;
    readonly message: string;
    readonly details: readonly PackedDetail[];
}
/** detailTypeName is the full name in the `@type` of a detail; undefined where it has no slash. */
export declare function detailTypeName(typeUrl: string): string | undefined;
/** detailType finds the type of a detail: one of the fixture's own schema, or of google/rpc/error_details.proto. */
export declare function detailType(typeName: string, registry: Registry): DescMessage | undefined;
/** detailFields are a detail's own fields, beside its type. */
export declare function detailFields({ "@type": _type, ...fields }: StatusDetail): JsonObject;
/** decodeStatus reads the trailer's bytes. Throws MessageError for bytes that are no google.rpc.Status. */
export declare function decodeStatus(bytes: Uint8Array): DetailedStatus;
