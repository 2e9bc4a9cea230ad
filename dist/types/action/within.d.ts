/** A bound in time for work that has none. */
/** within rejects where the work is not done in time, and says `what` and how long. The work itself goes on: nobody waits for it. */
export declare function within<T>(ms: number, what: string, work: Promise<T>): Promise<T>;
