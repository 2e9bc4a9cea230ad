package main

import (
	"encoding/json"

	"google.golang.org/protobuf/reflect/protoreflect"
)

var exampleOfType = map[string]any{
	"string": "string", "number": 1, "integer": 1, "boolean": true, "array": []any{}, "object": message{},
}

// leftOut stands for a member that need not be there.
type leftOut struct{}

// place is where a value stands: in a message of this type, or as the value of this field. Both are nil where a
// well-known type hides the fields.
type place struct {
	message protoreflect.MessageDescriptor
	field   protoreflect.FieldDescriptor
}

func (p place) member(key string) place {
	field := fieldOf(p.message, key)
	if field == nil {
		return place{}
	}
	return place{field.Message(), field}
}

// messageExample is the message with a value in place of each matcher, `{"$match": …}`.
func messageExample(value message, of protoreflect.MessageDescriptor) message {
	if example, ok := valueExample(value, place{message: of}).(message); ok {
		return example
	}
	return message{}
}

func valueExample(value any, at place) any {
	switch value := value.(type) {
	case []any:
		items := make([]any, len(value))
		for i, item := range value {
			if items[i] = valueExample(item, at); items[i] == (leftOut{}) {
				items[i] = defaultItem(at.field) // an item of a list cannot be left out
			}
		}
		return items
	case message:
		if matcher, ok := value["$match"]; ok {
			return matcherExample(matcher, at)
		}
		members := message{}
		for key, member := range value {
			if example := valueExample(member, at.member(key)); example != (leftOut{}) {
				members[key] = example
			}
		}
		return members
	default:
		return value
	}
}

func matcherExample(matcher any, at place) any {
	parts, _ := matcher.(message) // "any" is a text
	if example, ok := parts["example"]; ok {
		return example
	}
	if number, ok := parts["approx"]; ok {
		return number
	}
	if name, ok := parts["type"].(string); ok {
		return exampleOfType[name]
	}
	if _, ok := parts["regex"]; ok {
		return ""
	}
	if items, ok := parts["unordered"]; ok {
		return valueExample(items, at)
	}
	if part, ok := parts["contains"]; ok {
		example := valueExample(part, at)
		if _, ok := part.([]any); !ok && at.field != nil && at.field.IsList() {
			return []any{example}
		}
		return example
	}
	return leftOut{}
}

func defaultItem(field protoreflect.FieldDescriptor) any {
	if field == nil {
		return message{}
	}
	switch field.Kind() {
	case protoreflect.MessageKind, protoreflect.GroupKind:
		return message{}
	case protoreflect.StringKind, protoreflect.BytesKind:
		return ""
	case protoreflect.BoolKind:
		return false
	default:
		return json.Number("0")
	}
}

// textExample is a metadata value, or what is sent in place of its matcher.
func textExample(value any) any {
	written, ok := value.(message)
	if !ok {
		return value
	}
	parts, _ := written["$match"].(message)
	for _, name := range []string{"example", "contains"} {
		if text, ok := parts[name]; ok {
			return text
		}
	}
	return ""
}
