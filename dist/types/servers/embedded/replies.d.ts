import { type MessageSource } from "../../fixtures/messages.ts";
import type { Fixture } from "../../fixtures/model.ts";
import type { ExpectedMetadata, MetadataSpec } from "../../generated/fixture.ts";
import type { MethodSchema } from "../../protobuf/schema.ts";
/** repliesOf are the messages of a call that ends with the status. */
export declare function repliesOf(fixture: Fixture, method: MethodSchema, statusCode: number): MessageSource;
/** metadataExamples is metadata that meets what is expected. */
export declare function metadataExamples(expected?: ExpectedMetadata): MetadataSpec;
