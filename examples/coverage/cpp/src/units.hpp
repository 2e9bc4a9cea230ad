/** How long something may take, as people write it. */
#pragma once

#include <stdexcept>
#include <string>

namespace timeouts {

/** Keeps a value between two others: compiled once for each type, and counted once. */
template <typename T>
T clamp(T value, T least, T most) {
  if (value < least) return least;
  if (value > most) {
    return most;
  }
  return value;
}

/** In every file that includes this one, and called in one of them. */
static inline long minutes(long count) {
  return count * 60000;
}

/** Reads "250ms", "10s" or "2m" as milliseconds. */
long parse(const std::string &text);

/** Is called by no test. */
inline std::string describe(long ms) {
  return ms >= 1000 && ms % 1000 == 0
      ? std::to_string(ms / 1000) + "s"
      : std::to_string(ms) + "ms";
}

}  // namespace timeouts
