package timeouts.units;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long something may take, as people write it. */
public final class Units {
  private static final Map<String, Long> MILLISECONDS = new LinkedHashMap<>();

  static {
    MILLISECONDS.put("ms", 1L);
    MILLISECONDS.put("s", 1000L);
    MILLISECONDS.put("m", 60_000L);
  }

  private Units() {}

  /** Reads "250ms", "10s" or "2m" as milliseconds. */
  public static long parse(String text) {
    for (var each : MILLISECONDS.entrySet()) {
      if (!text.endsWith(each.getKey())) continue;
      String number = text.substring(0, text.length() - each.getKey().length());
      if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Long.parseLong(number) * each.getValue();
      }
    }
    throw new IllegalArgumentException(
        "not a timeout: " + text + ", which should be a number and one of " + MILLISECONDS.keySet());
  }

  /** Keeps a timeout between two others. */
  public static long clamp(long ms, long least, long most) {
    if (ms < least) return least;
    if (ms > most) {
      return most;
    }
    return ms;
  }

  /** Is called by no test. */
  public static String describe(long ms) {
    return ms >= 1000 && ms % 1000 == 0 ? ms / 1000 + "s" : ms + "ms";
  }
}

/** Is loaded by no test, and stands in the same file as another class. */
class Unused {
  static double jitter(double ms, java.util.function.DoubleSupplier random) {
    if (ms <= 0) return 0;
    return ms + random.getAsDouble() * ms;
  }
}
