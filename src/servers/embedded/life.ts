/** How long the work of a call lives: every wait in it ends at once when the call does. */

/** Cancelled: reset by the client, or its connection lost. */
export type EndReason = "cancelled" | "deadline";

/** The call ended before its work did. */
export class CallEnded extends Error {
  override readonly name = "CallEnded";
  readonly reason: EndReason;

  constructor(reason: EndReason) {
    super(`the call ended: ${reason}`);
    this.reason = reason;
  }
}

/** Begins something to wait for; gives what takes it back. */
export type Begin = (done: () => void) => (() => void) | undefined;

/** The work of a call does one thing at a time: there is at most one wait. */
export class Life {
  #ended: CallEnded | undefined;
  #abandon: ((ended: CallEnded) => void) | undefined;

  end(reason: EndReason): void {
    if (this.#ended !== undefined) return;
    this.#ended = new CallEnded(reason);
    this.#abandon?.(this.#ended);
  }

  /** check throws CallEnded once the call has ended. */
  check(): void {
    if (this.#ended !== undefined) throw this.#ended;
  }

  async wait(ms: number): Promise<void> {
    this.check();
    if (ms <= 0) return;
    await this.until((done) => {
      const timer = setTimeout(done, ms);
      return () => clearTimeout(timer);
    });
  }

  /** hold waits until the call ends: it never resolves. */
  hold(): Promise<void> {
    return this.until(() => undefined);
  }

  /** until waits until `begin` calls `done`. Rejects with CallEnded. */
  until(begin: Begin): Promise<void> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const takeBack = begin(() => {
        this.#abandon = undefined;
        resolve();
      });
      this.#abandon = (ended) => {
        takeBack?.();
        reject(ended);
      };
    });
  }
}
