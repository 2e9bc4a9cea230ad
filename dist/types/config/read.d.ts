/** Gives at most `limit` bytes of a file. */
export type ReadFile = (path: string, limit: number) => Promise<Uint8Array>;
/** readSource reads a file's text. Throws ConfigError for one that cannot be read, is no UTF-8 or too large. */
export declare function readSource(path: string, readFile?: ReadFile): Promise<string>;
/** readStart reads the start of an ordinary file. Others are not opened: a pipe or a device could keep us for ever. */
export declare function readStart(path: string, limit: number): Promise<Uint8Array>;
/** reasonOf says why a file could not be read. */
export declare function reasonOf(error: unknown): string;
