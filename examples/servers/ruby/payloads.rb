# frozen_string_literal: true

require "json"
require_relative "fields"

# The two encodings: what the bytes of a fixture's messages are. `check` raises where a request is none of the
# fixture's type. In a reply a binary string is the value of a bytes field itself, and not its base64.
module Payloads
  def self.binary?(value) = value.is_a?(String) && value.encoding == Encoding::BINARY

  # Messages of the fixture's own schema.
  class Protobuf
    def initialize(rpc)
      @request = rpc.input.msgclass
      @reply = rpc.output.msgclass
      @fields = Field.holding(rpc.output)
    end

    def check(request) = @request.decode(request)

    def encode(reply)
      binary, plain = reply.partition { |_, value| Payloads.binary?(value) }
      message = @reply.decode_json(JSON.generate(@fields.fitting(plain.to_h)))
      binary.each { |name, value| message[name.to_s] = value }
      @reply.encode(message)
    end
  end

  # UTF-8 JSON, for which no schema is needed.
  class Json
    def initialize(_rpc); end

    def check(request) = JSON.parse(request)

    def encode(reply)
      JSON.generate(reply.transform_values { |value| Payloads.binary?(value) ? [value].pack("m0") : value })
    end
  end

  CODECS = { "protobuf" => Protobuf, "json" => Json }.freeze
end
