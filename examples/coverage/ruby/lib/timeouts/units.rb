# frozen_string_literal: true

module Timeouts
  # How long something may take, as people write it.
  module Units
    MILLISECONDS = { "ms" => 1, "s" => 1000, "m" => 60_000 }.freeze

    module_function

    # parse reads "250ms", "10s" or "2m" as milliseconds.
    def parse(text)
      MILLISECONDS.each do |unit, factor|
        number = text.delete_suffix(unit)
        return Integer(number, 10) * factor if number != text && number.match?(/\A\d+\z/)
      end
      raise ArgumentError,
            "not a timeout: #{text}, which should be " \
            "a number and one of #{MILLISECONDS.keys.join(', ')}"
    end

    # clamp keeps a timeout between two others.
    def clamp(ms, least: 1, most: 600_000)
      if ms < least
        least
      elsif ms > most
        most
      else
        ms
      end
    end

    # describe is called by no test.
    def describe(ms)
      return "#{ms / 60_000}m" if (ms % 60_000).zero?

      ms >= 1000 ? "#{ms / 1000}s" : "#{ms}ms"
    end
  end
end
