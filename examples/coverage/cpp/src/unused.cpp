#include "units.hpp"

namespace timeouts {

/** Is called by no test. */
double jitter(double ms, double (*random)()) {
  if (ms <= 0) return 0;
  return ms + random() * ms;
}

}  // namespace timeouts
