# frozen_string_literal: true

require_relative "matchers"

# A fixture's metadata in the form that the gem takes.
module Metadata
  OF_THE_LIBRARY = /\A(content-type|te|user-agent|grpc-.*|:.*)\z/

  # The block as gRPC metadata, without what the library sends itself. What gRPC cannot hold must not get through: the
  # gem would try to send it with every status, too, and leave the call unanswered.
  def self.of(block)
    pairs = block.map { |key, expected| [key.to_s.downcase, Array(Matchers.text(expected))] }
    pairs.reject { |key, _| OF_THE_LIBRARY.match?(key) }.each_with_object({}) do |(key, values), metadata|
      values.each do |value|
        unless /\A[0-9a-z_.-]+\z/.match?(key) && /\A[ -~]*\z/.match?(value)
          raise ArgumentError, "metadata cannot hold #{key.inspect}: #{value.inspect}"
        end
      end
      (metadata[key] ||= []).concat(key.end_with?("-bin") ? values.map { |text| decode_base64(text) } : values)
    end
  end

  def self.decode_base64(text) = text.delete("=").then { |bare| bare.ljust(-(-bare.size / 4) * 4, "=") }.unpack1("m0")
end
