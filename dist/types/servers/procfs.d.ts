/** processesWith finds the processes whose environment holds the marker (`NAME=value`). Zombies have no environment. */
export declare function processesWith(marker: string): number[];
/** hasLivingMembers says whether a process group has a process that is no zombie; undefined where /proc cannot tell. */
export declare function hasLivingMembers(group: number): boolean | undefined;
/** commandLine is what a process was started with, on one line and of bounded length. */
export declare function commandLine(pid: number): string;
