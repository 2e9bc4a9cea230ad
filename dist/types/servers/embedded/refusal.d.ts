/** A request that cannot be answered as the fixture says; the call ends with this status instead. */
export declare class Refusal extends Error {
    readonly name = "Refusal";
    readonly code: number;
    constructor(code: number, message: string);
}
