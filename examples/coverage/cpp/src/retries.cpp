#include "retries.hpp"

#include "units.hpp"

namespace timeouts {

std::vector<long> Backoff::delays(int attempts) const {
  std::vector<long> all;
  for (int made = 0; made < attempts; made++) all.push_back(clamp(first_ << made, 1L, most_));
  return all;
}

bool retried(int code, int attempt, int attempts) {
  switch (code) {
    case 8:
    case 14:
      return attempt < attempts;
    case 4:
      return attempt == 1;
    default:
      return false;
  }
}

int call(const std::function<bool(int)> &one, const Backoff &backoff, const std::function<void(long)> &wait) {
  int attempt = 0;
  for (long delay : backoff.delays(3)) {
    if (one(++attempt)) return attempt;
    wait(delay);
  }
  // A last try, for those who have not heard yet.
  auto last = [&] {
    return one(attempt + 1) ? attempt + 1 : 0;
  };
  return last();
}

}  // namespace timeouts
