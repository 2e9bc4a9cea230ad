/** Long texts and long lists, cut to what a person reads, saying how much was left out. */
/** shorten keeps about `limit` characters of a text: its beginning and its end. */
export declare function shorten(text: string, limit: number): string;
/** wholeWords cuts a text that is masked only later between words: half a secret would not be recognised any more. */
export declare function wholeWords(text: string, limit: number): string;
/** shortenPair shortens two texts that are to be compared so that the first difference stays in sight. */
export declare function shortenPair(one: string, other: string, limit: number): [one: string, other: string];
/** firstOf cuts a list; `rest` says how many items are missing. */
export declare function firstOf<T>(items: readonly T[], limit: number): {
    readonly items: readonly T[];
    readonly rest: number;
};
/** listOf joins names to one text: "python, ruby and 8 more". */
export declare function listOf(names: readonly string[], limit: number): string;
