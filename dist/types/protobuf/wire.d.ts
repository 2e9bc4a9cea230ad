/** What the bytes of a message must be before they are decoded: the library reads on where others refuse. */
import { type DescMessage } from "@bufbuild/protobuf";
/**
 * checkWire throws where a known field comes with the wire type of another, or a value ends outside what it is in. The
 * library minds neither (2.17.0, from-binary.ts): it would read a value where no other implementation does, and a server
 * whose schema has drifted would pass. Unknown fields are left to the library.
 */
export declare function checkWire(type: DescMessage, bytes: Uint8Array): void;
