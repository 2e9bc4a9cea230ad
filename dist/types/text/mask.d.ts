/** Secrets out of texts: what is written to reports, logs and comments passes through a mask. */
/** Replaces every secret in a text. */
export type Mask = (text: string) => string;
/** What stands in a secret's place. */
export declare const MASK = "***";
/** isSecretKey tells whether the value of a metadata key or an environment variable is to be masked, by its name. */
export declare function isSecretKey(key: string): boolean;
/**
 * createMask gives the function that replaces every secret in a text by `***`. A secret of several lines is masked line
 * by line, as that is how it comes back in logs, of `Bearer abc…` also the `abc…` alone, of a cookie also its values, and
 * each also as it stands in JSON, in which messages are shown.
 */
export declare function createMask(secrets: Iterable<string>): Mask;
