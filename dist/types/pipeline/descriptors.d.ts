import type { Fixture } from "../fixtures/model.ts";
export interface WrittenDescriptors {
    readonly written: number;
    /** Fixtures whose schema cannot be built, or lacks the handler's service. */
    readonly left: readonly string[];
}
/** writeDescriptors writes `<folder>/<fixture id>.binpb`, a FileDescriptorSet with all imports, for every fixture. */
export declare function writeDescriptors(fixtures: readonly Fixture[], folder: string): Promise<WrittenDescriptors>;
/** A folder of descriptors for the servers of one run: written when the first of them wants it. */
export interface RunDescriptors {
    folder(): Promise<string>;
    remove(): Promise<void>;
}
export declare function runDescriptors(fixtures: readonly Fixture[]): RunDescriptors;
