/** Which calls were seen cancelled, for those who ask (docs/binding-servers.md, "Asked about a cancel"). */
import type { Life } from "./life.ts";
export declare class Cancellations {
    #private;
    add(id: string): void;
    /** seen waits until the call with this id has been cancelled. Rejects with CallEnded when the one who asks ends first. */
    seen(id: string, life: Life): Promise<void>;
}
