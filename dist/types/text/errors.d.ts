/** What was thrown → words. */
/** messageOf is the message of an error; of anything else that was thrown, its text. */
export declare function messageOf(thrown: unknown): string;
