# frozen_string_literal: true

require_relative "matchers"

# The messages that a fixture has its server send. Each is made when it is due: a million of them fit in no memory.
class Replies
  BASE_MS = 1_704_067_200_000 # 2024-01-01T00:00:00Z
  LIMIT = /base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/
  PAIR = /([A-Za-z_]\w*)\s*=\s*\[\s*(#{LIMIT})\s*\.\.\s*(#{LIMIT})\s*\]/
  FROM_BASE = /\Abase(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?\z/

  attr_reader :count

  def initialize(fixture)
    @id = fixture.id
    @type = fixture.rpc.output
    expected = fixture.expected
    if fixture.rpc.server_streaming && (@text = expected[:stream_generator])
      generated(expected)
    elsif fixture.rpc.server_streaming
      @written = expected[:stream] || expected[:stream_sample] || []
      @count = expected[:stream] ? @written.size : expected.fetch(:stream_count, 0)
    else # a message that is a string is prose for the reader
      @written = [expected[:message]].grep(Hash)
      @count = fixture.status_code == "OK" ? 1 : 0
    end
  end

  # Message i, from 0. Where fewer are written than are sent, the last stands for those that follow.
  def [](i)
    return Matchers.message(@written[i] || @written.last || {}, @type) unless @text

    @padded ? padded(made(i)) : made(i)
  end

  private

  def generated(expected)
    @count = expected.fetch(:stream_size)
    @ranges = @text.scan(PAIR).to_h { |name, first, last| [name.to_sym, [parse_end(first), parse_end(last)]] }
    @size = expected[:payload_bytes]
    @padded = field_to_pad if @size
  end

  # The message that a generator's text means: the same in every run and in every language.
  def made(i)
    return @ranges.transform_values { |first, last| interpolate(first, last, i) } unless @ranges.empty?

    case @text
    when /sequential|counter/i then { index: i, value: "message_#{i}" }
    when /random/i then { index: i, random_value: fnv1a32("#{@id}:#{i}") % 1001 }
    when /timestamp/i then { index: i, timestamp: BASE_MS / 1000 + fnv1a32(@id) % 86_400 + i }
    else { index: i, data: "item_#{i}" }
    end
  end

  def parse_end(text)
    if (from_base = FROM_BASE.match(text))
      sign, amount, unit = from_base.captures
      BASE_MS + "#{sign}#{amount}".to_i * (unit == "s" ? 1000 : 1)
    else
      text.match?(/\A[+-]?\d+\z/) ? text.to_i : text.to_f
    end
  end

  # Value i of those that run evenly from the first to the last. Integers stay integers, rounded towards the first.
  def interpolate(first, last, i)
    value = if i.zero? || i == @count - 1 then i.zero? ? first : last
            elsif first.is_a?(Integer) && last.is_a?(Integer)
              first + (last <=> first) * ((last - first).abs * i / (@count - 1))
            else first + (last - first) * i.to_f / (@count - 1)
            end
    value.is_a?(Integer) && value.abs > 2**53 ? value.to_s : value
  end

  def fnv1a32(text) = text.each_byte.reduce(2_166_136_261) { |value, byte| (value ^ byte) * 16_777_619 % 2**32 }

  # What `payload_bytes` fills: the message type's first bytes, else string field that is no pair.
  def field_to_pad
    fields = Field.of(@type).values.uniq.select { |one| one.shape == :single && !@ranges.key?(one.name.to_sym) }
    field = fields.find { |one| one.kind == :bytes } || fields.find { |one| one.kind == :string }
    field or raise ArgumentError, "payload_bytes needs a bytes or string field"
  end

  def padded(message)
    name = @padded.name.to_sym
    filled = message.fetch(name, "").to_s.b.ljust(@size, "x")
    message.merge(name => @padded.kind == :bytes ? filled : filled.force_encoding(Encoding::UTF_8))
  end
end
