/** What a command may touch of the process it runs in. */
export interface CommandContext {
    readonly cwd: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** How this program was called, for commands that are printed: `grpc-fixtures`, or `node dist/cli/index.js`. */
    readonly invocation: readonly string[];
    /** The folder of the suite that comes with the tool. */
    readonly bundledSuite: string;
    /** What comes on the standard input; none where it is not given. */
    readonly input?: AsyncIterable<Uint8Array>;
    readonly output: Output;
    readonly errors: Output;
    /** Calls `handler` when the user or the system asks the program to end; the result takes it off again. */
    onInterrupt(handler: () => void): () => void;
    /** Calls `handler` when the process ends, in whichever way; nothing asynchronous runs in it. */
    onExit(handler: () => void): () => void;
}
export interface Output {
    write(text: string): void;
    readonly isTty: boolean;
    readonly columns: () => number;
}
/** Exit codes: the gate passed; the gate failed; wrong usage or configuration. */
export declare const EXIT: {
    readonly passed: 0;
    readonly failed: 1;
    readonly usage: 2;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
/** usesColor follows the conventions: NO_COLOR and FORCE_COLOR first, then whether it is a terminal. */
export declare function usesColor(choice: boolean | undefined, output: Output, environment: CommandContext["environment"]): boolean;
