/** The types of rich error details: google.rpc.Status and the messages of google/rpc/error_details.proto. */
import type { DescMessage, Registry } from "@bufbuild/protobuf";
/** rpcStatusType is google.rpc.Status, which travels in the trailer `grpc-status-details-bin`. */
export declare function rpcStatusType(): DescMessage;
/** errorDetailTypes holds the types that details are usually made of, and the well-known ones. */
export declare function errorDetailTypes(): Registry;
