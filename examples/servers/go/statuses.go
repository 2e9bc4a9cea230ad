package main

import (
	"cmp"
	"encoding/json"
	"fmt"

	spb "google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/types/known/anypb"
)

// statusOf gives the status that ends the call. With details grpc-go puts the whole of it into the trailer
// `grpc-status-details-bin`.
func statusOf(f *fixture, schema *schema) (*status.Status, error) {
	ending := &spb.Status{Code: int32(f.statusCode())}
	ending.Message = cmp.Or(f.Expected.Error.Message, f.Expected.ErrorMessage)
	details, _ := f.Expected.Details.([]any)
	for _, detail := range details {
		packed, err := packDetail(detail, schema.types)
		if err != nil {
			return nil, err
		}
		ending.Details = append(ending.Details, packed)
	}
	return status.FromProto(ending), nil
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
