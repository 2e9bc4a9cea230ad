#include "units.hpp"

#define ENDS_WITH(text, unit) ((text).size() > (unit).size() && (text).compare((text).size() - (unit).size(), (unit).size(), unit) == 0)

namespace timeouts {

long parse(const std::string &text) {
  static const struct {
    std::string unit;
    long factor;
  } milliseconds[] = {{"ms", 1}, {"s", 1000}, {"m", minutes(1)}};

  for (const auto &each : milliseconds) {
    if (!ENDS_WITH(text, each.unit)) continue;
    std::string number = text.substr(0, text.size() - each.unit.size());
    if (number.find_first_not_of("0123456789") == std::string::npos) return std::stol(number) * each.factor;
  }
  throw std::invalid_argument("not a timeout: " + text);
}

}  // namespace timeouts
