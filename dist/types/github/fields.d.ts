/** at is the value below keys; undefined where one of them is missing. */
export declare function at(value: unknown, ...keys: readonly string[]): unknown;
/** textAt is a short text below keys that is not empty. */
export declare function textAt(value: unknown, ...keys: readonly string[]): string | undefined;
/** idAt is a number below keys that can be an id: whole, and at least 1. */
export declare function idAt(value: unknown, ...keys: readonly string[]): number | undefined;
/** shaAt is the id of a commit below keys: SHA-1 or SHA-256, in lower case. */
export declare function shaAt(value: unknown, ...keys: readonly string[]): string | undefined;
/** listAt is a list below keys; an empty one where there is none. */
export declare function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[];
