package main

import (
	"context"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// handler takes every call to its fixture. All four RPC kinds look alike on the wire, so that one streaming handler of
// raw bytes serves them all, and two fixtures can give the same method different kinds.
type handler struct {
	suite     *suite
	newCodec  func(*schema) codec
	cancelled *cancellations
}

func (h *handler) handle(_ any, stream grpc.ServerStream) error {
	ctx := stream.Context()
	path, _ := grpc.MethodFromServerStream(stream)
	if id := sent(ctx, "x-fixture-await-cancel"); id != "" {
		return h.tellOfCancel(ctx, id)
	}
	fixture := h.suite.find(path, sent(ctx, "x-fixture-id"))
	if fixture == nil {
		return status.Errorf(codes.Unimplemented, "no fixture calls %s", path)
	}
	err := h.answer(stream, fixture)
	// Cancelled, disconnected or past its deadline before it had a status.
	if id := sent(ctx, "x-fixture-call-id"); id != "" && ctx.Err() != nil {
		h.cancelled.add(id)
	}
	return err
}

// answer plays the fixture. What does not fit fails this one call.
func (h *handler) answer(stream grpc.ServerStream, fixture *fixture) error {
	err := h.play(stream, fixture)
	if err == nil || stream.Context().Err() != nil {
		return err
	}
	if _, ok := status.FromError(err); ok {
		return err
	}
	return status.Error(codes.Internal, fmt.Sprintf("fixture server: %s: %.1000s", fixture.id, err.Error()))
}

func (h *handler) play(stream grpc.ServerStream, fixture *fixture) error {
	schema, err := fixture.schema()
	if err != nil {
		return err
	}
	replies, err := repliesOf(fixture, schema.method)
	if err != nil {
		return err
	}
	return (&call{ServerStream: stream, fixture: fixture, schema: schema, codec: h.newCodec(schema), replies: replies}).play()
}

func (h *handler) tellOfCancel(ctx context.Context, id string) error {
	if err := h.cancelled.wait(ctx, id); err != nil {
		return err
	}
	return status.Error(codes.Canceled, "seen")
}

// sent is the first value of a metadata key of the request; "" where there is none.
func sent(ctx context.Context, key string) string {
	if values := metadata.ValueFromIncomingContext(ctx, key); len(values) > 0 {
		return values[0]
	}
	return ""
}
