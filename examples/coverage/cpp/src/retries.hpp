/** When a call is tried again. */
#pragma once

#include <functional>
#include <vector>

namespace timeouts {

/** The waits between attempts: each longer than the one before. */
class Backoff {
 public:
  Backoff(long first, long most) : first_(first), most_(most) {}

  std::vector<long> delays(int attempts) const;

  bool patient() const { return most_ >= 60000; }

 private:
  long first_;
  long most_;
};

/** Tells whether a call that ended so is tried again. */
bool retried(int code, int attempt, int attempts);

/** Calls until an attempt succeeds, and returns which one did; 0 if none. */
int call(const std::function<bool(int)> &one, const Backoff &backoff, const std::function<void(long)> &wait);

}  // namespace timeouts
