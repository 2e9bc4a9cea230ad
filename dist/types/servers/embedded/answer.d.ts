/** From an HTTP/2 stream to the status that its call ends with. */
import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import type { Cancellations } from "./cancellations.ts";
import type { RoleBook } from "./roles.ts";
/** What the calls of a server share. */
export interface Stage {
    readonly roles: RoleBook;
    readonly cancellations: Cancellations;
}
/** answer makes a call of a stream and plays the fixture that it means. Never rejects. */
export declare function answer(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, stage: Stage): Promise<void>;
