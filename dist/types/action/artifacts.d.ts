import type { Encoding } from "../protobuf/codec.ts";
/** What the runner does not offer, GitHub Enterprise Server among it: nothing is wrong with the run. */
export declare class NoArtifactService extends Error {
    readonly name = "NoArtifactService";
}
type Environment = Readonly<Record<string, string | undefined>>;
/** uploadFiles uploads files of a folder. Rejects with NoArtifactService, or with the reason why it failed. */
export declare function uploadFiles(name: string, folder: string, files: readonly string[], environment: Environment, deadlineMs?: number): Promise<void>;
export interface Downloaded {
    /** The names of the artifacts. */
    readonly names: readonly string[];
    /** A folder for each of them, below the one that was given. */
    readonly folders: readonly string[];
}
/**
 * downloadLegs downloads what the legs of this run have left in an encoding, the newest of each name: their results and their coverage,
 * and nothing else that is in the archives. Rejects with NoArtifactService, or with the reason why it failed.
 */
export declare function downloadLegs(folder: string, encoding: Encoding, environment: Environment, deadlineMs?: number): Promise<Downloaded>;
export {};
