# frozen_string_literal: true

require "json"
require "pathname"
require_relative "schema"

# One fixture file. Its schema and its values are not looked at before it is called.
class Fixture
  attr_reader :path, :handler, :request, :client, :expected

  def initialize(file, descriptors)
    content = JSON.parse(file.read(encoding: "bom|utf-8"), symbolize_names: true)
    @names = file.expand_path.sub_ext("").each_filename.to_a
    @descriptors = descriptors
    @handler, @request, @expected = content.fetch_values(:handler, :request, :expected_response)
    @client = content.fetch(:client, {})
    @path = "/#{handler.fetch(:service)}/#{handler.fetch(:method)}"
    @loading = Mutex.new
  rescue KeyError, NoMethodError, TypeError
    raise ArgumentError, "not a fixture"
  end

  # <folder>/<file name without .json>
  def id = ids.last

  # The id with more and more folders before it, as the runner writes it where two files would share one; longest first.
  def ids = @names.each_index.map { |first| @names.drop(first).join("/") }[...-1]

  # The status to send. Where the client is going to refuse a reply as too large, the reply must go out.
  def status_code
    accepted = [expected.fetch(:status_code), *expected[:status_any_of]]
    client.key?(:max_receive_bytes) && accepted.include?("RESOURCE_EXHAUSTED") ? "OK" : accepted.first
  end

  # How many requests the client has to send; 0 where the fixture does not say.
  def request_count = request[:stream]&.size || request.fetch(:stream_size, 0)

  # How the server is to behave beside what it answers.
  def hints = handler.fetch(:middleware, {})

  def schema
    @loading.synchronize do
      @schema ||= begin
        file = ids.map { |id| File.join(@descriptors, "#{id}.binpb") }.find { |path| File.file?(path) }
        file ? Schema.new(file) : raise(ArgumentError, "there are no descriptors of it in #{@descriptors}")
      end
    end
  end

  def rpc = @rpc ||= schema.rpc(path)
end

# The fixtures being served. Where two share a method, `x-fixture-id` tells them apart.
class Suite
  def initialize(sources, descriptors)
    @by_id = {}
    @by_path = {}
    sources.map { |source| Pathname(source) }.each do |source|
      (source.directory? ? source.glob("**/*.json").sort : [source]).each { |file| add(file, descriptors) }
    end
  end

  def paths = @by_path.keys

  def find(path, id)
    named = @by_id[id] || @by_id[id.split("/").last(2).join("/")]
    named&.path == path ? named : @by_path.fetch(path)
  end

  private

  def add(file, descriptors)
    raise ArgumentError, "not a fixture" if file.basename.to_s == "schema.json"

    fixture = Fixture.new(file, descriptors)
    @by_path[fixture.path] ||= fixture
    fixture.ids.each { |id| @by_id[id] ||= fixture }
  rescue SystemCallError, ArgumentError, JSON::ParserError, EncodingError => e
    warn "passed over #{file}: #{e.message}"
  end
end
