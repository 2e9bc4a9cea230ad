import type { Colors } from "./console-frame.ts";
import type { Progress } from "./progress.ts";
interface TerminalOptions {
    readonly write: (text: string) => void;
    readonly colors: Colors;
    readonly columns: () => number;
    readonly now: () => number;
}
/** terminalProgress keeps the live lines below whatever has been written. Each drawing is one write. */
export declare function terminalProgress({ write, colors, columns, now }: TerminalOptions): Progress;
export {};
