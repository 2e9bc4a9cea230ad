/** A place in a `.proto` text where it is not as it must be. */
export class ProtoSyntaxError extends Error {
  override readonly name = "ProtoSyntaxError";
  /** In UTF-16 code units from the beginning of the text. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
