package timeouts.retries;

import java.util.concurrent.atomic.AtomicInteger;

/** One attempt, from 1. */
public interface Attempt<T> {
  AtomicInteger MADE = new AtomicInteger();

  T make(int attempt);

  default boolean last() {
    return MADE.get() > 2;
  }
}
