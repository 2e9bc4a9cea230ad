/** What the Action has of its surroundings. */
import type { Runner } from "./runner.ts";
export interface ActionContext {
    /** Where the repository is checked out. */
    readonly workspace: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly runner: Runner;
    /** To the log of the step. */
    readonly write: (text: string) => void;
    readonly onInterrupt: (handler: () => void) => void;
    readonly onExit: (handler: () => void) => void;
}
/** What the Action says in titles of its own. */
export declare const TITLE = "grpc-fixtures";
