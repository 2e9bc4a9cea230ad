package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// replies are the reply messages of a fixture: how many, and how each is made.
type replies struct {
	count int
	at    func(i int) message
}

func repliesOf(f *fixture, method protoreflect.MethodDescriptor) (replies, error) {
	if method.IsStreamingServer() && f.Expected.StreamGenerator != "" {
		return generatedReplies(f, method.Output())
	}
	written := writtenReplies(f, method)
	example := func(i int) message { return messageExample(written.at(i), method.Output()) }
	return replies{written.count, example}, nil
}

func writtenReplies(f *fixture, method protoreflect.MethodDescriptor) replies {
	expected := &f.Expected
	switch {
	case !method.IsStreamingServer() && f.statusCode() != codes.OK:
		return replies{}
	case !method.IsStreamingServer():
		reply, _ := expected.Message.(message)
		return replies{1, func(int) message { return reply }}
	case expected.Stream != nil:
		return replies{len(expected.Stream), func(i int) message { return expected.Stream[i] }}
	case len(expected.StreamSample) > 0:
		sample := expected.StreamSample
		return replies{expected.StreamCount, func(i int) message { return sample[min(i, len(sample)-1)] }}
	default:
		return replies{expected.StreamCount, func(int) message { return nil }}
	}
}

func generatedReplies(f *fixture, of protoreflect.MessageDescriptor) (replies, error) {
	generator, err := newGenerator(f.Expected.StreamGenerator, f.Expected.StreamSize, f.id)
	if err != nil {
		return replies{}, err
	}
	if f.Expected.PayloadBytes == 0 {
		return replies{f.Expected.StreamSize, generator.message}, nil
	}
	field := paddedField(of, generator.names())
	if field == nil {
		return replies{}, errors.New("payload_bytes needs a bytes or string field")
	}
	padded := func(i int) message { return pad(generator.message(i), field, f.Expected.PayloadBytes) }
	return replies{f.Expected.StreamSize, padded}, nil
}

// paddedField is the type's first bytes, else string field that the generator gives no value of its own.
func paddedField(of protoreflect.MessageDescriptor, generated []string) protoreflect.FieldDescriptor {
	for _, kind := range []protoreflect.Kind{protoreflect.BytesKind, protoreflect.StringKind} {
		for i := range of.Fields().Len() {
			field := of.Fields().Get(i)
			if field.Kind() == kind && !field.IsList() && !slices.Contains(generated, string(field.Name())) {
				return field
			}
		}
	}
	return nil
}

// pad fills the field up to so many bytes.
func pad(reply message, field protoreflect.FieldDescriptor, size int) message {
	name := string(field.Name())
	filled := make([]byte, 0, max(size, 0))
	if start, ok := reply[name]; ok {
		filled = fmt.Append(filled, start)
	}
	filled = append(filled, bytes.Repeat([]byte("x"), max(size-len(filled), 0))...)
	if field.Kind() == protoreflect.BytesKind {
		reply[name] = filled
	} else {
		reply[name] = string(filled)
	}
	return reply
}
