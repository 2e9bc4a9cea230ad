package timeouts.retries;

import java.util.Iterator;
import java.util.function.LongConsumer;
import timeouts.units.Units;

/** When a call is tried again. The waits between attempts: each longer than the one before. */
public record Backoff(long first, long most) {
  public Iterable<Long> delays(int attempts) {
    return () ->
        new Iterator<>() {
          private int made = 0;

          @Override
          public boolean hasNext() {
            return made < attempts;
          }

          @Override
          public Long next() {
            return Units.clamp(first << made++, 1, most);
          }
        };
  }

  public boolean patient() {
    return most >= 60_000;
  }

  /** Tells whether a call that ended so is tried again. */
  public static boolean retried(Code code, int attempt, int attempts) {
    return switch (code) {
      case UNAVAILABLE, RESOURCE_EXHAUSTED -> attempt < attempts;
      case DEADLINE_EXCEEDED -> attempt == 1;
      default -> false;
    };
  }

  /** Calls until an attempt succeeds. */
  public <T> T call(Attempt<T> one, LongConsumer wait) {
    int attempt = 0;
    for (long delay : delays(3)) {
      try {
        return one.make(++attempt);
      } catch (IllegalStateException error) {
        wait.accept(delay);
      } finally {
        Attempt.MADE.incrementAndGet();
      }
    }
    synchronized (this) {
      return one.make(attempt + 1);
    }
  }
}
