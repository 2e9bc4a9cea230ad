package timeouts.retries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void delays() {
    var delays = new ArrayList<Long>();
    new Backoff(100, 5000).delays(3).forEach(delays::add);
    assertEquals(List.of(100L, 200L, 400L), delays);
  }

  @Test
  void retried() {
    assertTrue(Backoff.retried(Code.UNAVAILABLE, 1, 3));
    assertFalse(Backoff.retried(Code.NOT_FOUND, 1, 3));
  }

  @Test
  void calls() {
    var waits = new ArrayList<Long>();
    int made =
        new Backoff(1, 1000)
            .call(
                attempt -> {
                  if (attempt == 1) throw new IllegalStateException();
                  return attempt;
                },
                waits::add);
    assertEquals(2, made);
    assertEquals(List.of(1L), waits);
  }
}
