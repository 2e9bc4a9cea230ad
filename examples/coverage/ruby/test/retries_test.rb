# frozen_string_literal: true

require_relative "coverage"
require "minitest/autorun"
require_relative "../lib/timeouts/retries"

class RetriesTest < Minitest::Test
  def test_delays
    assert_equal([100, 200, 300], Timeouts::Backoff.new(100, 300).delays(3))
  end

  def test_retried
    assert Timeouts.retried?(14, 1)
    refute Timeouts.retried?(5, 1)
  end

  def test_call
    waits = []
    ended = Timeouts.call(Timeouts::Backoff.new(1, 1000), waits.method(:push)) do |attempt|
      raise IOError if attempt == 1

      attempt
    end
    assert_equal([2, [1]], [ended, waits])
  end
end
