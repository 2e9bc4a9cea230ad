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
export function onInterrupt(source: Signals, { signals, first, again }: Interrupt): () => void {
  let asked = false;
  const listener = (): void => {
    const act = asked ? again : first;
    asked = true;
    act();
  };
  for (const signal of signals) source.on(signal, listener);
  return () => {
    for (const signal of signals) source.off(signal, listener);
  };
}
