package timeouts.retries;

/** What a call ends with. */
public enum Code {
  OK,
  NOT_FOUND,
  DEADLINE_EXCEEDED,
  RESOURCE_EXHAUSTED,
  UNAVAILABLE
}
