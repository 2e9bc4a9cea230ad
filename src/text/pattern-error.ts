/** A pattern that is not RE2: the message says why, to continue "… is not valid: ". */
export class PatternError extends Error {
  override readonly name = "PatternError";
}
