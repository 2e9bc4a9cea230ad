# frozen_string_literal: true

require "google/protobuf"
require "google/protobuf/descriptor_pb"
require "google/rpc/error_details_pb"

# The types of one fixture, from the descriptor set that `grpc-fixtures descriptors` wrote of its schema. Each has a
# pool of its own: two fixtures may give one name to different types.
class Schema
  Rpc = Struct.new(:input, :output, :client_streaming, :server_streaming)

  def initialize(file)
    @files = Google::Protobuf::FileDescriptorSet.decode(File.binread(file)).file.to_a
    @pool = Google::Protobuf::DescriptorPool.new
    @files.each { |proto| @pool.add_serialized_file(Google::Protobuf::FileDescriptorProto.encode(proto)) }
  end

  # The method of a path `/<service>/<method>`. The runtime's pool keeps messages and enums, but no services.
  def rpc(path)
    @files.each do |file|
      package = file.package.empty? ? "" : "#{file.package}."
      file.service.each do |service|
        service["method"].each do |method| # service.method would be Ruby's own
          next unless path == "/#{package}#{service.name}/#{method.name}"

          types = [type(method.input_type), type(method.output_type)]
          return Rpc.new(*types, method.client_streaming, method.server_streaming)
        end
      end
    end
    raise ArgumentError, "the schema has no method #{path}"
  end

  # A type of the schema, or one of the error details that everybody knows.
  def type(name)
    name = name.delete_prefix(".")
    found = @pool.lookup(name) || Google::Protobuf::DescriptorPool.generated_pool.lookup(name)
    found or raise ArgumentError, "the schema has no type #{name}"
  end
end
