# frozen_string_literal: true

require "grpc"
require_relative "answer"
require_relative "cancellations"
require_relative "end_of_call"
require_relative "payloads"

# The services of a suite. All four RPC kinds look alike on the wire, so that each method is declared as one of streams
# of bytes, and two fixtures can give the same method different kinds.
class FixtureServices
  def initialize(suite, encoding)
    @suite = suite
    @codec = Payloads::CODECS.fetch(encoding)
    @cancellations = Cancellations.new
  end

  # One service class for each method: in one class of all, the gem could not tell GetURL from GetUrl.
  def each
    handler = method(:answer)
    @suite.paths.each do |path|
      service, name = path.delete_prefix("/").split("/")
      yield path, Class.new {
        include GRPC::GenericService
        self.service_name = service
        self.marshal_class_method = self.unmarshal_class_method = :new # String.new(bytes): the bytes as they are
        rpc name.to_sym, stream(String), stream(String)
        define_method(GRPC::GenericService.underscore(name)) { |requests, call| handler.call(path, requests, call) }
      }
    end
  end

  private

  # The replies to a call; the gem takes them one by one and sends each.
  def answer(path, requests, call)
    asked = call.metadata["x-fixture-await-cancel"]
    return tell_of_cancel(asked, call) if asked

    fixture = @suite.find(path, call.metadata.fetch("x-fixture-id", ""))
    call_id = call.metadata["x-fixture-call-id"]
    call.on_cancel { @cancellations.add(call_id) } if call_id
    Enumerator.new { |replies| play(fixture, requests, call, replies) }
  end

  def play(fixture, requests, call, replies)
    Answer.new(fixture, @codec.new(fixture.rpc), call).play(requests) { |reply| replies << reply }
  rescue GRPC::BadStatus
    raise # the call's status
  rescue StandardError => e # what does not fit fails this one call, whatever it is
    reason = "fixture server: #{fixture.id}: #{e.class}: #{e.message}"
    raise GRPC::Internal, reason.scrub[0, 1000]
  end

  def tell_of_cancel(call_id, call)
    raise GRPC::Cancelled, "seen" if @cancellations.seen_within?(call_id, call.time_left || 60)

    raise GRPC::NotFound, "no call #{call_id} was cancelled"
  end
end
