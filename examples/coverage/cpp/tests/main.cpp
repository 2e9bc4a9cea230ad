#include <cstdlib>
#include <iostream>

#include "../src/retries.hpp"
#include "../src/units.hpp"

static void check(bool holds, const char *what) {
  if (holds) return;
  std::cerr << what << "\n";
  std::exit(1);
}

int main() {
  using namespace timeouts;
  check(parse("250ms") == 250 && parse("10s") == 10000, "parse");
  try {
    parse("soon");
    check(false, "soon is no timeout");
  } catch (const std::invalid_argument &) {
  }
  check(clamp(0, 1, 10) == 1 && clamp(0.5, 0.0, 0.25) == 0.25, "clamp");

  check(Backoff(100, 5000).delays(3) == std::vector<long>{100, 200, 400}, "delays");
  check(retried(14, 1, 3) && !retried(5, 1, 3), "retried");
  std::vector<long> waits;
  int attempt = call([](int made) { return made == 2; }, Backoff(1, 1000), [&](long ms) { waits.push_back(ms); });
  check(attempt == 2 && waits == std::vector<long>{1}, "call");
}
