/** Which format a report has, by how it begins. Names of files say nothing: people call lcov `coverage.xml`. */
/** So much of a report is looked at. */
export declare const HEAD_BYTES: number;
export type Detected = {
    readonly kind: "lcov" | "go" | "cobertura" | "clover" | "jacoco" | "json" | "empty";
}
/** Something else that is known. `what`, to be read after "is", says what to do. */
 | {
    readonly kind: "mistaken";
    readonly what: string;
} | {
    readonly kind: "unknown";
};
/** detectFormat looks at the first HEAD_BYTES of a report, decoded. */
export declare function detectFormat(head: string): Detected;
