/** What the servers started by one supervisor have in use. */
export interface InUse {
    /** Ports that were given out, whether or not a server listens on them yet. */
    readonly ports: Set<number>;
    /** Kills each server at once and removes its socket. */
    readonly kills: Set<() => void>;
}
export declare function nothingInUse(): InUse;
