/** Differences between bindings that are known and accepted: entries of the configuration, each with its reason. */
export interface AcceptedDifference {
    /** The id of a fixture or its last part, or a glob over either. */
    readonly fixture: string;
    /** The bindings that differ from the others. Absent: any. */
    readonly bindings?: readonly string[];
    readonly reason: string;
}
