import type { RunSettings } from "../pipeline/settings.ts";
import { type BaseReport } from "./baseReport.ts";
import type { ActionContext } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { type Session } from "./session.ts";
export interface Surroundings {
    readonly session: Session;
    readonly base?: BaseReport;
    /** With what the coverage gate compares with. */
    readonly settings: RunSettings;
}
/** A leg leaves its results for `mode: report`, which compares and comments. */
export type RunKind = "leg" | "whole";
/** lookAround asks GitHub for what this run has a use for. What cannot be had is told. */
export declare function lookAround(kind: RunKind, inputs: Inputs, settings: RunSettings, context: ActionContext): Promise<Surroundings>;
