/** What happens while a suite runs, as it happens: for progress, never for the verdict. */
import type { BindingResult, FixtureResult } from "../generated/result.ts";
export type RunEvent = {
    readonly type: "binding-started";
    readonly binding: string;
    readonly total: number;
}
/** The server accepts calls, `ms` milliseconds after it was started. */
 | {
    readonly type: "server-ready";
    readonly binding: string;
    readonly ms: number;
} | {
    readonly type: "fixture";
    readonly binding: string;
    readonly result: FixtureResult;
} | {
    readonly type: "binding-finished";
    readonly binding: string;
    readonly result: BindingResult;
};
