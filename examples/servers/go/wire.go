package main

import (
	"compress/zlib"
	"fmt"
	"io"

	"google.golang.org/grpc/encoding"
	_ "google.golang.org/grpc/encoding/gzip" // registers itself
	"google.golang.org/grpc/mem"
)

func init() {
	encoding.RegisterCompressor(deflate{})
}

// rawBytes hands grpc-go the bytes of a message as they are: which type they have depends on the fixture.
type rawBytes struct{}

func (rawBytes) Name() string { return "proto" }

func (rawBytes) Marshal(value any) (mem.BufferSlice, error) {
	bytes, ok := value.([]byte)
	if !ok {
		return nil, fmt.Errorf("cannot send a %T", value)
	}
	return mem.BufferSlice{mem.SliceBuffer(bytes)}, nil
}

func (rawBytes) Unmarshal(data mem.BufferSlice, target any) error {
	bytes, ok := target.(*[]byte)
	if !ok {
		return fmt.Errorf("cannot receive into a %T", target)
	}
	*bytes = data.Materialize()
	return nil
}

// deflate is what gRPC calls so: the zlib format. grpc-go brings gzip alone.
type deflate struct{}

func (deflate) Name() string { return "deflate" }

func (deflate) Compress(target io.Writer) (io.WriteCloser, error) {
	return zlib.NewWriter(target), nil
}

func (deflate) Decompress(source io.Reader) (io.Reader, error) {
	return zlib.NewReader(source)
}
