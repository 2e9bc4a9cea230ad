package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"
)

// codec is one of the two encodings: what the bytes of a fixture's messages are.
type codec interface {
	// check fails where the request is none of the fixture's type.
	check(request []byte) error
	// encode appends the reply's bytes. A member that is a []byte stands for a bytes field.
	encode(into []byte, reply message) ([]byte, error)
}

func newCodec(encoding string, schema *schema) (codec, error) {
	switch encoding {
	case "protobuf":
		return protobufCodec{schema}, nil
	case "json":
		return jsonCodec{}, nil
	}
	return nil, fmt.Errorf("the encoding %q is neither protobuf nor json", encoding)
}

// maxDepth is how deep a request may be nested. A thousand levels are far from the end of the WebAssembly stack, which
// the module would not survive.
const maxDepth = 1000

type protobufCodec struct{ *schema }

func (c protobufCodec) check(request []byte) error {
	options := proto.UnmarshalOptions{Resolver: c.types, RecursionLimit: maxDepth}
	return options.Unmarshal(request, dynamicpb.NewMessage(c.method.Input()))
}

func (c protobufCodec) encode(into []byte, reply message) ([]byte, error) {
	output := c.method.Output()
	encoded, plain := dynamicpb.NewMessage(output), maps.Clone(reply)
	maps.DeleteFunc(plain, func(_ string, value any) bool { return isBinary(value) })
	text, err := json.Marshal(fittingMessage(plain, output))
	if err != nil {
		return nil, err
	}
	if err := (protojson.UnmarshalOptions{Resolver: c.types}).Unmarshal(text, encoded); err != nil {
		return nil, err
	}
	for name, value := range reply {
		if isBinary(value) {
			encoded.Set(fieldOf(output, name), protoreflect.ValueOf(value))
		}
	}
	// Without it the order of the fields is another in every run.
	return proto.MarshalOptions{Deterministic: true}.MarshalAppend(into, encoded)
}

// isBinary tells the bytes that were made here from those that a fixture writes as base64. A large message takes half
// the time without the way through base64.
func isBinary(value any) bool {
	_, ok := value.([]byte)
	return ok
}

type jsonCodec struct{}

func (jsonCodec) check(request []byte) error {
	if !json.Valid(request) {
		return errors.New("the request is not JSON")
	}
	return nil
}

func (jsonCodec) encode(into []byte, reply message) ([]byte, error) {
	text, err := json.Marshal(reply)
	return append(into, text...), err
}
