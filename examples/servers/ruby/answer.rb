# frozen_string_literal: true

require "google/rpc/status_pb"
require_relative "metadata"
require_relative "replies"

# One call played as its fixture expects.
class Answer
  # The core compresses the replies of a call whose headers have this key, and does not send it.
  COMPRESSION = "grpc-internal-encoding-request"

  def initialize(fixture, codec, call)
    @fixture = fixture
    @expected = fixture.expected
    @codec = codec
    @call = call
    @messages = Replies.new(fixture)
    @sent = 0
  end

  # Gives the block each reply's bytes when it is due, and raises the status, OK too.
  def play(requests, &send)
    send_headers
    received = 0
    each_awaited(requests) do |request|
      @codec.check(request)
      received += 1
      send_until(due_after(received), &send)
    end
    if received.zero? && !(@fixture.rpc.client_streaming || @fixture.client[:wrong_cardinality])
      raise ArgumentError, "the call has no request message"
    end

    send_until(@messages.count, &send)
    hold_status
    raise status
  end

  private

  def send_headers
    expected = @expected.fetch(:metadata, {}).merge(@expected.fetch(:headers, {}))
    headers = Metadata.of(expected)
    encoding = expected[:"grpc-encoding"]
    headers[COMPRESSION] = encoding if %w[gzip deflate].include?(encoding)
    @call.send_initial_metadata(headers) unless headers.empty?
  end

  # The requests up to the half-close, or up to the last that the fixture waits for.
  def each_awaited(requests)
    last = last_request
    return if last&.zero?

    requests.each.with_index(1) do |request, number|
      yield request
      break if number == last

      pause(@fixture.hints.fetch(:read_delay_ms, 0))
    end
  end

  # After how many requests no more are read; nil: all are.
  def last_request
    return 1 unless @fixture.rpc.client_streaming

    @fixture.hints.fetch(:end_after_messages) { @fixture.request_count if @fixture.client[:half_close] == false }
  end

  # In a conversation the replies keep pace with the requests.
  def due_after(received)
    requests = @fixture.request_count
    return @sent unless @fixture.rpc.client_streaming && @fixture.rpc.server_streaming && requests.positive?

    [-(-received * @messages.count / requests), @messages.count].min
  end

  def send_until(count)
    while @sent < count
      pause(reply_delay_ms)
      yield @codec.encode(@messages[@sent])
      @sent += 1
    end
  end

  def reply_delay_ms
    delay_ms = @fixture.request.dig(:message, :delay_ms)
    delay_ms.is_a?(Numeric) ? delay_ms : @fixture.hints.fetch(:reply_delay_ms, 0)
  end

  def pause(milliseconds)
    raise GRPC::Cancelled if milliseconds.positive? && @call.ended_within?(milliseconds / 1000.0)
  end

  # Waits as long as the fixture wants its status held back.
  def hold_status
    case @fixture.hints[:request_timeout]
    in { seconds:, sleep_ms: } then pause([seconds * 1000, sleep_ms].min)
    else nil
    end
    timeout_ms = @fixture.handler[:timeout_ms]
    return unless @fixture.client.key?(:cancel) || (timeout_ms && @fixture.status_code == "DEADLINE_EXCEEDED")

    # At its deadline the core ends the call, with DEADLINE_EXCEEDED.
    raise GRPC::Cancelled if @call.ended_within?(@call.time_left || (timeout_ms || 60_000) / 1000.0)
  end

  def status
    code = GRPC::Core::StatusCodes.const_get(@fixture.status_code, false)
    text = (@expected.dig(:error, :message) || @expected.fetch(:error_message, "")).scrub
    trailers = Metadata.of(@expected.fetch(:trailers, {}))
    details = @expected[:details] # prose, where it is no list
    trailers["grpc-status-details-bin"] = encode_details(code, text, details) if details.is_a?(Array)
    GRPC::BadStatus.new_status_exception(code, text, trailers)
  end

  # The rich error model: google.rpc.Status, with any messages in it.
  def encode_details(code, text, details)
    packed = details.map do |detail|
      url = detail.fetch(:@type)
      type = @fixture.schema.type(url.rpartition("/").last)
      example = Matchers.message(detail, type)
      message = type.msgclass.decode_json(JSON.generate(Field.holding(type).fitting(example)))
      Google::Protobuf::Any.new(type_url: url, value: type.msgclass.encode(message))
    end
    Google::Rpc::Status.encode(Google::Rpc::Status.new(code: code, message: text, details: packed))
  end
end
