export type AnnotationLevel = "error" | "warning" | "notice";
export interface AnnotationProperties {
    readonly title?: string;
    /** Relative to the repository. */
    readonly file?: string;
    /** From 1. */
    readonly startLine?: number;
    readonly endLine?: number;
    /** From 1. */
    readonly startColumn?: number;
}
export interface Runner {
    /** The text of an input without white space around it; empty where nothing was given. */
    input(name: string): string;
    setOutput(name: string, value: string | number): void;
    /** Keeps a value for the `post` step. */
    saveState(name: string, value: string): void;
    /** What this action's earlier step kept; empty where it kept nothing. */
    state(name: string): string;
    annotate(level: AnnotationLevel, message: string, properties?: AnnotationProperties): void;
    /** The runner shows `***` in its place from now on. */
    mask(secret: string): void;
    /** Throws where the runner has no file for it, or it cannot be written. */
    addSummary(markdown: string): void;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** createRunner speaks to the runner through the step's environment and its standard output. */
export declare function createRunner(environment: Environment, write: (text: string) => void): Runner;
export {};
