/** The codes that this server ends a call with by itself. */
export const CODE = {
  CANCELLED: 1,
  DEADLINE_EXCEEDED: 4,
  RESOURCE_EXHAUSTED: 8,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
};

/** The status that a call has to end with. */
export class StatusError extends Error {
  constructor(code, text) {
    super(text);
    this.code = code;
  }
}
