import type { Fixture } from "../../fixtures/model.ts";
import { type Encoding, type MessageCodec } from "../../protobuf/codec.ts";
import { type Script } from "./script.ts";
/** What it takes to answer calls as a fixture says. */
export interface Role {
    readonly fixtureId: string;
    readonly script: Script;
    readonly requests: MessageCodec;
    readonly replies: MessageCodec;
}
export declare class RoleBook {
    #private;
    constructor(encoding: Encoding);
    /** add learns a fixture; false where it has no method to serve. */
    add(fixture: Fixture): boolean;
    find(id: string, path: string): Role | undefined;
}
