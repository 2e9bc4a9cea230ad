# frozen_string_literal: true

module Timeouts
  # A method in a file that no test loads.
  def self.jitter(ms, random)
    return 0 if ms <= 0

    ms + random.call * ms
  end
end
