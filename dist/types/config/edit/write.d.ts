/** replaceFile writes a file anew beside itself and puts it in its place. A link stays one. Rejects with the system's error. */
export declare function replaceFile(path: string, text: string): Promise<void>;
