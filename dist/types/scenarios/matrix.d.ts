import type { Fixture } from "../fixtures/model.ts";
import type { SuiteMatrix } from "../generated/report.ts";
import type { Encoding } from "../protobuf/codec.ts";
import type { KINDS } from "./model.ts";
export interface MatrixInput {
    readonly fixtures: readonly Fixture[];
    /** How many of them are valid with each payload encoding. */
    readonly encodings: Readonly<Record<Encoding, number>>;
    /** The folder that new fixtures go to, as it is typed; absent: the default of `new`. */
    readonly folder?: string;
}
/** suiteMatrix counts the fixtures that exercise each scenario, and names every cell that has none. */
export declare function suiteMatrix(input: MatrixInput): SuiteMatrix;
/** newCommand is the command that begins a fixture. */
export declare function newCommand(scenario: string, kind: (typeof KINDS)[number], folder?: string): string;
