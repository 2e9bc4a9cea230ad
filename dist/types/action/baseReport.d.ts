import type { Report } from "../generated/report.ts";
import type { Encoding } from "../protobuf/codec.ts";
import type { ActionContext } from "./context.ts";
import type { Session } from "./session.ts";
export interface BaseChoice {
    /** `auto` for the base branch's, or a file relative to `cwd`; undefined for none. */
    readonly baseReport: string | undefined;
    readonly cwd: string;
    readonly encoding: Encoding;
}
export interface BaseReport {
    readonly report: Report;
    /** Absolute. */
    readonly file: string;
    /** Its commit, and the page of its run. */
    readonly sha?: string;
    readonly url?: string;
}
/** findBase finds it. What cannot be had is told, and undefined: a new workflow has none, and a fork's token may not ask. */
export declare function findBase({ baseReport, encoding, cwd }: BaseChoice, session: Session, context: ActionContext): Promise<BaseReport | undefined>;
