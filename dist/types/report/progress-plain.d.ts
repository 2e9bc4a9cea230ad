import type { Colors } from "./console-frame.ts";
import type { Progress } from "./progress.ts";
interface PlainOptions {
    readonly write: (text: string) => void;
    readonly colors: Colors;
}
/** plainProgress writes lines that stay. */
export declare function plainProgress({ write, colors }: PlainOptions): Progress;
export {};
