# frozen_string_literal: true

require "google/protobuf"

# What a fixture's value belongs to: a kind of value, its message type if it has one, and whether it is a single one, a
# list or a map.
Field = Struct.new(:name, :kind, :type, :shape) do
  # A whole message, as if it were the value of a field.
  def self.holding(type) = new(nil, :message, type, :single)

  # The fields of a message type by their names, in the schema and in JSON.
  def self.of(type)
    @known ||= {}.compare_by_identity
    @known[type] ||= type.each_with_object({}) do |descriptor, fields|
      fields[descriptor.name.to_sym] = fields[descriptor.json_name.to_sym] = read(descriptor, type.msgclass.new)
    end
  end

  # The runtime shows no options, and so no `map_entry`: what an empty message has for the field tells.
  def self.read(descriptor, empty)
    shapes = { Google::Protobuf::RepeatedField => :list, Google::Protobuf::Map => :map }
    shape = shapes.fetch(descriptor.get(empty).class, :single)
    value = shape == :map ? descriptor.subtype.lookup("value") : descriptor
    new(descriptor.name, value.type, value.type == :message ? value.subtype : nil, shape)
  end

  def list? = shape == :list

  # A single value of a list or a map.
  def item = self.class.new(name, kind, type, :single)

  # The field that a key of this one's value means; nil where there is none, or a well-known type hides it.
  def member(key)
    return item if shape == :map

    self.class.of(type)[key] if type && !well_known?
  end

  # The value without the keys that its type does not have: fixtures hold notes for the reader. Parsing with
  # `ignore_unknown_fields` would pass over unknown enum names as well, and those are mistakes.
  def fitting(value)
    case value
    when Array then value.map { |part| item.fitting(part) }
    when Hash then shape == :map || (type && !well_known?) ? fitting_members(value) : value
    when Float then kind == :float ? fitting_float(value) : value
    else value
    end
  end

  private

  def fitting_members(value)
    value.filter_map { |key, part| (field = member(key)) && [key, field.fitting(part)] }.to_h
  end

  # Everybody writes the greatest float as 3.4028235e38, which is a little more, and which the runtime refuses.
  def fitting_float(value)
    greatest = 3.4028234663852886e38
    value.abs <= 3.4028235e38 ? value.clamp(-greatest, greatest) : value
  end

  # Well-known types have a JSON form of their own, without fields.
  def well_known? = type.name.start_with?("google.protobuf.")
end
