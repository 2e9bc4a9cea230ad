/** "Did you mean …?": the known word that a misspelt one was probably meant to be. */
/**
 * nearest finds the candidate closest to a word that is none of them: one that differs only in case or separators
 * (`start_timeout`, `startTimeout`, `start-timeout`), else the one fewest typos away. The first of equals wins.
 * Where nothing is close enough to be worth suggesting, it finds nothing.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
