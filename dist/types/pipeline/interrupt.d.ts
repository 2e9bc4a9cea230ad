/** Signals that ask a program to end: once in good order, twice at once. */
interface Signals {
    on(signal: NodeJS.Signals, listener: () => void): unknown;
    off(signal: NodeJS.Signals, listener: () => void): unknown;
}
export interface Interrupt {
    readonly signals: readonly NodeJS.Signals[];
    readonly first: () => void;
    /** Whoever asks again does not want to wait for the servers to end in good order. */
    readonly again: () => void;
}
/** onInterrupt listens for the signals, usually of `process`; the result takes the listeners off again. */
export declare function onInterrupt(source: Signals, { signals, first, again }: Interrupt): () => void;
export {};
