import type { Runner } from "./runner.ts";
/** Every process that a step starts has the step's id in this variable. */
export declare const STEP_MARKER = "GRPC_FIXTURES_STEP";
/** Where the step keeps its id for the post step. */
export declare const STEP_STATE = "step";
/** cleanUp ends what is left of the step, and names it. */
export declare function cleanUp(runner: Runner): Promise<void>;
