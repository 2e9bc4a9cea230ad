import type { InUse } from "./inUse.ts";
import { type CommandSpec, type RunningServer, type StartEnvironment } from "./model.ts";
/** startCommand starts the command and resolves when the server is ready; where it fails nothing is left. */
export declare function startCommand(spec: CommandSpec, environment: StartEnvironment, inUse: InUse): Promise<RunningServer>;
