# frozen_string_literal: true

# The last calls that were cancelled, by the id that the client gave each, for a client that asks about one.
class Cancellations
  REMEMBERED = 10_000
  MAX_ID_LENGTH = 200 # of longer ones the beginning counts

  def initialize
    @seen = {} # in the order in which they were seen
    @lock = Mutex.new
    @news = ConditionVariable.new
  end

  def add(call_id)
    @lock.synchronize do
      @seen[call_id[0, MAX_ID_LENGTH]] = true
      @seen.shift if @seen.size > REMEMBERED
      @news.broadcast
    end
  end

  def seen_within?(call_id, seconds)
    give_up = now + seconds
    @lock.synchronize do
      @news.wait(@lock, give_up - now) until (seen = @seen.key?(call_id[0, MAX_ID_LENGTH])) || now >= give_up
      seen
    end
  end

  private

  def now = Process.clock_gettime(Process::CLOCK_MONOTONIC)
end
