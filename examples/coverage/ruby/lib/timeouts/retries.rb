# frozen_string_literal: true

require_relative "units"

module Timeouts
  # The waits between attempts: each longer than the one before.
  Backoff = Struct.new(:first, :most) do
    def delays(attempts)
      (0...attempts).map { |made| Units.clamp(first * 2**made, most: most) }
    end

    def patient?
      most >= 60_000
    end
  end

  # retried? tells whether a call that ended so is tried again.
  def self.retried?(code, attempt, attempts = 3)
    case code
    when 8, 14 then attempt < attempts
    when 4
      attempt == 1
    else
      false
    end
  end

  # call calls until an attempt succeeds.
  def self.call(backoff, wait, attempts: 3)
    delays = backoff.delays(attempts)
    attempt = 0
    begin
      attempt += 1
      yield attempt
    rescue IOError
      raise unless retried?(14, attempt, attempts)

      wait&.call(delays[attempt - 1])
      retry
    rescue ArgumentError => e
      e.message
    end
  end
end
