/** describeError gives an error's message; for one that nobody foresaw also its trace, as it is a bug. */
export declare function describeError(error: unknown): string;
