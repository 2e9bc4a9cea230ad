/** The messages and metadata that a fixture server sends: what the fixture expects, with examples in place of matchers. */
import { withExamples } from "../../fixtures/matchers.ts";
import { type MessageSource, replyMessage, replyStream } from "../../fixtures/messages.ts";
import type { Fixture } from "../../fixtures/model.ts";
import type { ExpectedMetadata, MetadataMatcher, MetadataSpec } from "../../generated/fixture.ts";
import type { JsonObject } from "../../json/value.ts";
import type { MethodSchema } from "../../protobuf/schema.ts";
import { STATUS } from "../../rpc/status.ts";

/** repliesOf are the messages of a call that ends with the status. */
export function repliesOf(fixture: Fixture, method: MethodSchema, statusCode: number): MessageSource {
  const streams = method.kind === "server_streaming" || method.kind === "bidirectional_streaming";
  const expected = streams ? streamedReplies(fixture, method) : singleReply(fixture, statusCode);
  return { size: expected.size, at: (index) => withExamples(expected.at(index), method.output) };
}

function singleReply(fixture: Fixture, statusCode: number): MessageSource {
  const message = replyMessage(fixture) ?? {};
  return { size: statusCode === STATUS.OK ? 1 : 0, at: () => message };
}

function streamedReplies(fixture: Fixture, method: MethodSchema): MessageSource {
  const exact = replyStream(fixture, method.output);
  if (exact !== undefined) return exact;
  const { stream_count, stream_sample = [] } = fixture.spec.expected_response;
  const samples = stream_sample as readonly JsonObject[];
  return { size: stream_count ?? samples.length, at: (index) => samples[Math.min(index, samples.length - 1)] ?? {} };
}

/** metadataExamples is metadata that meets what is expected. */
export function metadataExamples(expected: ExpectedMetadata = {}): MetadataSpec {
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => [
      key,
      typeof value === "string" || Array.isArray(value) ? value : exampleOf(value),
    ]),
  );
}

function exampleOf({ $match: condition }: MetadataMatcher): string {
  return condition === "any" ? "" : (condition.example ?? condition.contains ?? "");
}
