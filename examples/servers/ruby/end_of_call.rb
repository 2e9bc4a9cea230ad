# frozen_string_literal: true

require "grpc"

# News of a call's end, of which the gem tells its handlers nothing. The core does, to whoever asks, once a call.
module EndOfCall
  include GRPC::Core::CallOps

  # A handler of streams is given the call itself, not the view of it that hides what is added here.
  def multi_req_view = self

  # Whether a cancel, a lost connection or the deadline ends the call before the time is up; nil: however long it takes.
  def ended_within?(seconds)
    @end ||= Thread.new { @call.run_batch(RECV_CLOSE_ON_SERVER => nil) }
    !@end.join(seconds).nil?
  end

  # Seconds until the deadline is surely past; nil: there is none, for which the gem has a time long ago.
  def time_left = (deadline - Time.now + 1 if deadline > Time.now)

  # The block is called if the call is over before its status was sent.
  def on_cancel(&block)
    @on_cancel = block
  end

  # The gem's own asks for the end with every OK, and closes the call while the thread above may still use it. Every
  # handler's way leads here, and only for a call that is over can the status not be sent.
  def send_status(code, details, _assert_finished = false, metadata: {})
    send_initial_metadata
    @call.run_batch(SEND_STATUS_FROM_SERVER => Struct::Status.new(code, details, metadata))
  rescue GRPC::Core::CallError
    @on_cancel&.call
  ensure
    @end&.join
    set_output_stream_done
  end
end

GRPC::ActiveCall.prepend(EndOfCall)
