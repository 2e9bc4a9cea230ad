# frozen_string_literal: true

require_relative "fields"

# What is sent where a fixture expects not a certain value but one that a matcher, `{"$match": …}`, lets through.
module Matchers
  OF_TYPE = { string: "string", number: 1, integer: 1, boolean: true, array: [], object: {} }.freeze
  LEFT_OUT = Object.new.freeze # a member that need not be there

  module_function

  # The message with a value in place of each matcher.
  def message(message, type)
    example = value(message, Field.holding(type))
    LEFT_OUT.equal?(example) ? {} : example
  end

  # The field is nil where a well-known type hides it, or the schema does not know it.
  def value(value, field)
    case value
    in { "$match": matcher } then instead_of(matcher, field)
    in Hash
      value.to_h { |key, part| [key, value(part, field&.member(key))] }.reject { |_, part| LEFT_OUT.equal?(part) }
    in Array
      value.map { |part| value(part, field&.item) }.map { |part| LEFT_OUT.equal?(part) ? default_item(field) : part }
    else value
    end
  end

  def instead_of(matcher, field)
    case matcher
    in { example: } then example
    in { approx: } then approx
    in { type: } then OF_TYPE.fetch(type.to_sym)
    in { regex: _ } then ""
    in { unordered: items } then value(items, field)
    in { contains: Array => items } then value(items, field)
    in { contains: part } then field&.list? ? [value(part, field.item)] : value(part, field)
    else LEFT_OUT
    end
  end

  # An item of a list cannot be left out.
  def default_item(field)
    case field&.kind
    when nil, :message then {}
    when :string, :bytes then ""
    when :bool then false
    else 0
    end
  end

  # A metadata value, or what is sent in place of its matcher.
  def text(value)
    case value
    in { "$match": { example: } } then example
    in { "$match": { contains: } } then contains
    in { "$match": _ } then ""
    else value
    end
  end
end
