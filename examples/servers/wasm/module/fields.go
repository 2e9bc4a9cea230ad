package main

import (
	"strings"

	"google.golang.org/protobuf/reflect/protoreflect"
)

// fieldOf gives the field that a key of a JSON object means; nil where the type has none.
func fieldOf(of protoreflect.MessageDescriptor, key string) protoreflect.FieldDescriptor {
	if of == nil || isWellKnown(of) {
		return nil
	}
	if of.IsMapEntry() {
		return of.Fields().ByNumber(2)
	}
	if field := of.Fields().ByName(protoreflect.Name(key)); field != nil {
		return field
	}
	return of.Fields().ByJSONName(key)
}

// fittingMessage leaves out the keys that the type does not have: fixtures hold notes for the reader. protojson's
// DiscardUnknown would pass over unknown enum names as well, and those are mistakes.
func fittingMessage(value message, of protoreflect.MessageDescriptor) message {
	fitting := message{}
	for key, member := range value {
		if field := fieldOf(of, key); field != nil {
			fitting[key] = fittingValue(member, field)
		}
	}
	return fitting
}

func fittingValue(value any, field protoreflect.FieldDescriptor) any {
	switch value := value.(type) {
	case []any:
		items := make([]any, len(value))
		for i, item := range value {
			items[i] = fittingValue(item, field)
		}
		return items
	case message:
		if of := field.Message(); of != nil && !isWellKnown(of) {
			return fittingMessage(value, of)
		}
	}
	return value
}

// isWellKnown tells the types that have a JSON form of their own, without fields.
func isWellKnown(of protoreflect.MessageDescriptor) bool {
	return strings.HasPrefix(string(of.FullName()), "google.protobuf.")
}
