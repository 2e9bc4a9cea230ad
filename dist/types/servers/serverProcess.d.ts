import type { Exit, StopReport } from "./model.ts";
export interface Launch {
    readonly program: string;
    readonly args: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly mask: (text: string) => string;
    readonly log?: (line: string) => void;
    /** Gets each line as it was printed. */
    readonly onLine: (line: string, stream: "stdout" | "stderr") => void;
}
export interface ServerProcess {
    readonly pid: number;
    /** `NAME=value` in the environment of everything the server starts. */
    readonly marker: string;
    readonly exited: Promise<Exit>;
    exit(): Exit | undefined;
    /** Resolves when what the server printed before its end has been read. */
    outputRead(): Promise<void>;
    tail(lines?: number): string[];
    stop(timeoutMs: number): Promise<StopReport>;
    killNow(): void;
}
/** launch starts the process, in a process group of its own. Rejects with the system's error where it cannot. */
export declare function launch({ program, args, cwd, env, mask, log, onLine }: Launch): Promise<ServerProcess>;
