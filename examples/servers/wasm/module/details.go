package main

import (
	"encoding/json"
	"fmt"

	_ "google.golang.org/genproto/googleapis/rpc/errdetails" // into GlobalTypes
	"google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"
)

// appendDetails appends the google.rpc.Status for the trailer `grpc-status-details-bin`; nothing where the fixture has
// no details.
func (f *fixture) appendDetails(into []byte) ([]byte, error) {
	details, ok := f.Expected.Details.([]any)
	if !ok {
		return into, nil
	}
	ending := &status.Status{Code: int32(f.statusCode()), Message: f.statusText()}
	for _, detail := range details {
		packed, err := packDetail(detail, f.schema.types)
		if err != nil {
			return nil, err
		}
		ending.Details = append(ending.Details, packed)
	}
	return proto.MarshalOptions{Deterministic: true}.MarshalAppend(into, ending)
}

func packDetail(detail any, types types) (*anypb.Any, error) {
	value, _ := detail.(message)
	url, ok := value["@type"].(string)
	if !ok {
		return nil, fmt.Errorf("the detail %v has no @type", detail)
	}
	found, err := types.FindMessageByURL(url)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", url, err)
	}
	text, err := json.Marshal(messageExample(value, found.Descriptor()))
	if err != nil {
		return nil, err
	}
	packed := &anypb.Any{}
	return packed, protojson.UnmarshalOptions{Resolver: types}.Unmarshal(text, packed)
}
