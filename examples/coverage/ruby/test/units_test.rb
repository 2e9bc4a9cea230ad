# frozen_string_literal: true

require_relative "coverage"
require "minitest/autorun"
require_relative "../lib/timeouts/units"

class UnitsTest < Minitest::Test
  def test_parse
    assert_equal([250, 10_000], [Timeouts::Units.parse("250ms"), Timeouts::Units.parse("10s")])
    assert_raises(ArgumentError) { Timeouts::Units.parse("soon") }
  end

  def test_clamp
    assert_equal([1, 5], [Timeouts::Units.clamp(0), Timeouts::Units.clamp(5)])
  end
end
