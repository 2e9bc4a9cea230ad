/** Rich error details: google.rpc.Status in the trailer `grpc-status-details-bin`, always protobuf. */
import { createRegistry, type Registry } from "@bufbuild/protobuf";
import { withExamples } from "../../fixtures/matchers.ts";
import type { DetailsOrProse, StatusDetail } from "../../generated/fixture.ts";
import type { JsonObject } from "../../json/value.ts";
import { messageCodec } from "../../protobuf/codec.ts";
import { errorDetailTypes, rpcStatusType } from "../../protobuf/rpc-status.ts";
import { detailTypeName, STATUS_DETAILS_KEY } from "../../protobuf/status-details.ts";
import type { MetadataEntry } from "../../rpc/metadata.ts";
import type { Status } from "./headers.ts";

/** statusDetails makes the trailer, where a fixture has details. `types` are those of the fixture's own schema. Throws MessageError. */
export function statusDetails(details: DetailsOrProse | undefined, status: Status, types: Registry): MetadataEntry[] {
  if (details === undefined || typeof details === "string") return [];
  const registry = createRegistry(errorDetailTypes(), types);
  const value = {
    code: status.code,
    message: status.message,
    details: details.map((detail) => sent(detail, registry)),
  };
  const bytes = messageCodec(rpcStatusType(), registry, "protobuf").encode(value);
  return [[STATUS_DETAILS_KEY, Buffer.from(bytes).toString("base64")]];
}

function sent(detail: StatusDetail, registry: Registry): JsonObject {
  const { "@type": url } = detail;
  return withExamples(detail as JsonObject, registry.getMessage(detailTypeName(url) ?? url));
}
