package main

import (
	"encoding/base64"
	"fmt"
	"maps"
	"regexp"
	"strings"

	"google.golang.org/grpc/metadata"
)

var (
	metadataKey   = regexp.MustCompile(`^[0-9a-z_.-]+$`)
	metadataValue = regexp.MustCompile(`^[ -~]*$`)
)

// headersOf gives the fixture's initial metadata, and the compression that it wants of the replies; "" for none.
func headersOf(f *fixture) (headers metadata.MD, compression string, err error) {
	block := map[string]any{}
	maps.Copy(block, f.Expected.Metadata)
	maps.Copy(block, f.Expected.Headers)
	if name := block["grpc-encoding"]; name == "gzip" || name == "deflate" {
		compression = name.(string)
	}
	headers, err = metadataOf(block)
	return headers, compression, err
}

// metadataOf gives a fixture's block of metadata without what the library sends itself. What gRPC cannot hold is an
// error here: grpc-go would only log it where it stands in the trailers.
func metadataOf(block map[string]any) (metadata.MD, error) {
	md := metadata.MD{}
	for key, expected := range block {
		key = strings.ToLower(key)
		if ofTheLibrary(key) {
			continue
		}
		values, ok := textExample(expected).([]any)
		if !ok {
			values = []any{textExample(expected)}
		}
		for _, value := range values {
			text, ok := value.(string)
			if !ok || !metadataKey.MatchString(key) || !metadataValue.MatchString(text) {
				return nil, fmt.Errorf("metadata cannot hold %q: %v", key, value)
			}
			if strings.HasSuffix(key, "-bin") {
				bytes, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(text, "="))
				if err != nil {
					return nil, fmt.Errorf("metadata %q: %w", key, err)
				}
				text = string(bytes)
			}
			md.Append(key, text)
		}
	}
	return md, nil
}

func ofTheLibrary(key string) bool {
	switch key {
	case "content-type", "te", "user-agent":
		return true
	}
	return strings.HasPrefix(key, "grpc-") || strings.HasPrefix(key, ":")
}
