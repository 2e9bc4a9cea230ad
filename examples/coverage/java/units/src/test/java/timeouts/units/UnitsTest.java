package timeouts.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class UnitsTest {
  @Test
  void parses() {
    assertEquals(250, Units.parse("250ms"));
    assertEquals(10_000, Units.parse("10s"));
    assertThrows(IllegalArgumentException.class, () -> Units.parse("soon"));
  }

  @Test
  void clamps() {
    assertEquals(1, Units.clamp(0, 1, 10));
    assertEquals(5, Units.clamp(5, 1, 10));
  }
}
