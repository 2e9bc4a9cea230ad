import { type InUse } from "./inUse.ts";
import { type RunningServer, type ServerSpec, type StartEnvironment } from "./model.ts";
/**
 * startServer starts a server, or attaches to one, and resolves when it is ready. Rejects with ServerStartError, or with
 * the reason of the environment's signal; nothing of the server is left then. Servers that are started at the same time
 * share `inUse`, as they do in a supervisor.
 */
export declare function startServer(spec: ServerSpec, environment: StartEnvironment, inUse?: InUse): Promise<RunningServer>;
