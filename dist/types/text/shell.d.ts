/** Commands as a person can paste them into a shell. */
/** shellCommand joins words, with quotes around those that a POSIX shell would not leave alone. */
export declare function shellCommand(words: readonly string[]): string;
