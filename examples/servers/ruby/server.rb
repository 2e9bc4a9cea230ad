# frozen_string_literal: true

# A gRPC server that answers every call from a fixture: the template of a Ruby binding's fixture server.

require "optparse"
require_relative "fixtures"
require_relative "service"

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
MAX_METADATA_BYTES = 1024 * 1024
# The gem has a thread for each call, makes them all at the start, and lets no call wait: one more is answered with
# RESOURCE_EXHAUSTED. A fixture may make a thousand calls at once, and others run beside it.
MAX_CALLS = 1500

def options
  env = ENV.to_h.reject { |_, value| value.empty? }
  bundled = File.expand_path("../../../fixtures", __dir__)
  chosen = { port: env.fetch("GRPC_FIXTURES_PORT", "0").to_i, encoding: env.fetch("GRPC_FIXTURES_ENCODING", "protobuf"),
             descriptors: env["GRPC_FIXTURES_DESCRIPTORS"], fixtures: [] }
  parser = OptionParser.new do |on|
    on.on("--port N", Integer, "0: a free one") { |port| chosen[:port] = port }
    on.on("--socket PATH", "listen on this Unix socket too") { |path| chosen[:socket] = path }
    on.on("--encoding NAME", "protobuf or json") { |name| chosen[:encoding] = name }
    on.on("--descriptors DIR", "what `grpc-fixtures descriptors` wrote") { |folder| chosen[:descriptors] = folder }
    on.on("--fixtures PATH", "file or folder; repeatable") { |path| chosen[:fixtures] << path }
  end
  parser.parse!
  abort "#{chosen[:encoding]} is no encoding: protobuf or json" unless Payloads::CODECS.key?(chosen[:encoding])
  abort "--descriptors is missing: the folder that `grpc-fixtures descriptors` wrote" unless chosen[:descriptors]
  chosen[:fixtures] = env.fetch("GRPC_FIXTURES_PATHS", bundled).split(File::PATH_SEPARATOR) if chosen[:fixtures].empty?
  chosen
rescue OptionParser::ParseError => e
  abort "#{e.message}\n#{parser}"
end

def make_server(suite, encoding)
  server = GRPC::RpcServer.new(
    pool_size: MAX_CALLS,
    server_args: {
      "grpc.max_receive_message_length" => MAX_MESSAGE_BYTES,
      "grpc.max_metadata_size" => MAX_METADATA_BYTES,
      "grpc.so_reuseport" => 0
    }
  )
  FixtureServices.new(suite, encoding).each do |path, service|
    server.handle(service)
  rescue ArgumentError # in Ruby a method named Initialize, say, means something else
    warn "passed over #{path}: the gem can serve no method of that name"
  end
  server
end

def listen(server, options)
  port = server.add_http2_port("127.0.0.1:#{options[:port]}", :this_port_is_insecure)
  server.add_http2_port("unix:#{options[:socket]}", :this_port_is_insecure) if options[:socket]
  port
rescue RuntimeError => e
  abort "cannot listen: #{e.message}"
end

$stdout.sync = true
chosen = options
suite = Suite.new(chosen[:fixtures], chosen[:descriptors])
abort "no fixtures in #{chosen[:fixtures].join(", ")}" if suite.paths.empty? # the gem does not run without a service
server = make_server(suite, chosen[:encoding])
port = listen(server, chosen)
# At once: the gem's own way to stop waits for the calls that are under way.
%w[INT TERM].each { |signal| trap(signal) { exit!(0) } }
running = Thread.new { server.run }
server.wait_till_running
puts "listening on 127.0.0.1:#{port}"
running.join
