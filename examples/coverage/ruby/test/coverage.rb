# frozen_string_literal: true

# Begins the measurement, before anything of lib/ is loaded.
require "simplecov"

# SimpleCov's own figures, as its HTML formatter prints them in later versions.
class Totals
  def format(result)
    result.coverage_statistics.each do |criterion, each|
      puts "#{criterion.capitalize} Coverage: #{each.percent.round(2)}% (#{each.covered} / #{each.total})"
    end
  end
end

SimpleCov.start do
  command_name File.basename($PROGRAM_NAME, ".rb")
  track_files "lib/**/*.rb"
  add_filter "/test/"
  enable_coverage :branch
  formatter Totals
end
