/** A command written as text: its words, as no shell will be there to split them. */
export type SplitCommand = {
    readonly ok: true;
    readonly argv: readonly string[];
} | {
    readonly ok: false;
    readonly message: string;
};
/**
 * splitCommand splits a command into program and arguments at white space. Single and double quotes hold words together;
 * a backslash is a character like any other. What only a shell would understand is refused: passed on as an argument it
 * would make the server fail in a way nobody expects.
 */
export declare function splitCommand(command: string): SplitCommand;
