/** Rich error details: google.rpc.Status in the trailer `grpc-status-details-bin`, always protobuf. */
import { type Registry } from "@bufbuild/protobuf";
import type { DetailsOrProse } from "../../generated/fixture.ts";
import type { MetadataEntry } from "../../rpc/metadata.ts";
import type { Status } from "./headers.ts";
/** statusDetails makes the trailer, where a fixture has details. `types` are those of the fixture's own schema. Throws MessageError. */
export declare function statusDetails(details: DetailsOrProse | undefined, status: Status, types: Registry): MetadataEntry[];
