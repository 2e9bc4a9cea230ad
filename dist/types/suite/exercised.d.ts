/** The suite's own coverage: which RPC methods and status codes it has reached on a binding. */
import type { Fixture } from "../fixtures/model.ts";
import type { Exercised } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
/** exercisedBy gives the function that counts, for one binding after the other. `fixtures` is the whole suite. */
export declare function exercisedBy(fixtures: readonly Fixture[]): (result: BindingResult) => Exercised;
