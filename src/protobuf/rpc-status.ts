/** The types of rich error details: google.rpc.Status and the messages of google/rpc/error_details.proto. */
import type { DescMessage, Registry } from "@bufbuild/protobuf";
import type { FieldSpec, MessageSpec } from "../generated/fixture.ts";
import { compileSchema, type FixtureSchema } from "./schema.ts";

/** As in googleapis: google/rpc/status.proto and google/rpc/error_details.proto. A field's number is its place. */
const MESSAGES: readonly MessageSpec[] = [
  message("Status", "code: int32", "message: string", "details: repeated google.protobuf.Any"),
  message("ErrorInfo", "reason: string", "domain: string", "metadata: map<string, string>"),
  message("RetryInfo", "retry_delay: google.protobuf.Duration"),
  message("DebugInfo", "stack_entries: repeated string", "detail: string"),
  {
    ...message("QuotaFailure", "violations: repeated Violation"),
    messages: [
      message(
        "Violation",
        "subject: string",
        "description: string",
        "api_service: string",
        "quota_metric: string",
        "quota_id: string",
        "quota_dimensions: map<string, string>",
        "quota_value: int64",
        "future_quota_value: optional int64",
      ),
    ],
  },
  {
    ...message("PreconditionFailure", "violations: repeated Violation"),
    messages: [message("Violation", "type: string", "subject: string", "description: string")],
  },
  {
    ...message("BadRequest", "field_violations: repeated FieldViolation"),
    messages: [
      message(
        "FieldViolation",
        "field: string",
        "description: string",
        "reason: string",
        "localized_message: LocalizedMessage",
      ),
    ],
  },
  message("RequestInfo", "request_id: string", "serving_data: string"),
  message("ResourceInfo", "resource_type: string", "resource_name: string", "owner: string", "description: string"),
  {
    ...message("Help", "links: repeated Link"),
    messages: [message("Link", "description: string", "url: string")],
  },
  message("LocalizedMessage", "locale: string", "message: string"),
];

/** message writes a message type with its fields as `name: type` or `name: label type`, numbered from 1. */
function message(name: string, ...fields: readonly string[]): MessageSpec {
  return { name, fields: fields.map((text, index) => field(text, index + 1)) };
}

function field(text: string, number: number): FieldSpec {
  const [name = "", type = ""] = text.split(/: (.*)/);
  if (type.startsWith("repeated ")) return { name, number, type: type.slice("repeated ".length), label: "repeated" };
  if (type.startsWith("optional ")) return { name, number, type: type.slice("optional ".length), label: "optional" };
  return { name, number, type };
}

let compiled: FixtureSchema | undefined;

function rpcSchema(): FixtureSchema {
  compiled ??= compileSchema({ package: "google.rpc", messages: [...MESSAGES], services: [] });
  return compiled;
}

/** rpcStatusType is google.rpc.Status, which travels in the trailer `grpc-status-details-bin`. */
export function rpcStatusType(): DescMessage {
  const type = rpcSchema().registry.getMessage("google.rpc.Status");
  if (type === undefined) throw new Error("google.rpc.Status is missing in its own schema");
  return type;
}

/** errorDetailTypes holds the types that details are usually made of, and the well-known ones. */
export function errorDetailTypes(): Registry {
  return rpcSchema().registry;
}
