/** google.rpc.Status as it travels in the trailer `grpc-status-details-bin`, and the types of its details. */
import { type DescMessage, fromBinary, isMessage, type Registry } from "@bufbuild/protobuf";
import { isReflectList, isReflectMessage, reflect } from "@bufbuild/protobuf/reflect";
import { AnySchema } from "@bufbuild/protobuf/wkt";
import type { StatusDetail } from "../generated/fixture.ts";
import type { JsonObject } from "../json/value.ts";
import { messageOf } from "../text/errors.ts";
import { MessageError } from "./codec.ts";
import { errorDetailTypes, rpcStatusType } from "./rpc-status.ts";
import { checkWire } from "./wire.ts";

export const STATUS_DETAILS_KEY = "grpc-status-details-bin";

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
export function detailTypeName(typeUrl: string): string | undefined {
  const slash = typeUrl.lastIndexOf("/");
  return slash < 0 || slash === typeUrl.length - 1 ? undefined : typeUrl.slice(slash + 1);
}

/** detailType finds the type of a detail: one of the fixture's own schema, or of google/rpc/error_details.proto. */
export function detailType(typeName: string, registry: Registry): DescMessage | undefined {
  return registry.getMessage(typeName) ?? errorDetailTypes().getMessage(typeName);
}

/** detailFields are a detail's own fields, beside its type. */
export function detailFields({ "@type": _type, ...fields }: StatusDetail): JsonObject {
  return fields as JsonObject;
}

/** decodeStatus reads the trailer's bytes. Throws MessageError for bytes that are no google.rpc.Status. */
export function decodeStatus(bytes: Uint8Array): DetailedStatus {
  const type = rpcStatusType();
  try {
    checkWire(type, bytes);
    const status = reflect(type, fromBinary(type, bytes));
    const member = (name: string): unknown => {
      const field = type.fields.find((candidate) => candidate.name === name);
      return field === undefined ? undefined : status.get(field);
    };
    const details = member("details");
    return {
      code: Number(member("code")),
      message: String(member("message")),
      details: isReflectList(details) ? [...details].map(packed) : [],
    };
  } catch (error) {
    throw new MessageError(`not a google.rpc.Status: ${messageOf(error)}`);
  }
}

function packed(item: unknown): PackedDetail {
  const any = isReflectMessage(item) ? item.message : undefined;
  if (any === undefined || !isMessage(any, AnySchema)) return { typeName: "", bytes: new Uint8Array() };
  return { typeName: detailTypeName(any.typeUrl) ?? any.typeUrl, bytes: any.value };
}
