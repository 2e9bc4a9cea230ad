package main

import (
	"cmp"
	"context"
	"errors"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
)

// call is one call on its way to the end that its fixture expects. Each of its waits, reads and writes fails as soon as
// the client cancels or its deadline passes, which is what stops the work.
type call struct {
	grpc.ServerStream
	fixture *fixture
	schema  *schema
	codec   codec
	replies replies
	sent    int
}

func (c *call) play() error {
	if err := c.sendHeaders(); err != nil {
		return err
	}
	if err := c.converse(); err != nil {
		return err
	}
	if err := c.sendUpTo(c.replies.count); err != nil {
		return err
	}
	if err := c.holdStatus(); err != nil {
		return err
	}
	return c.end()
}

func (c *call) sendHeaders() error {
	headers, compression, err := headersOf(c.fixture)
	if err != nil {
		return err
	}
	if compression != "" {
		if err := grpc.SetSendCompressor(c.Context(), compression); err != nil {
			return err
		}
	}
	if len(headers) == 0 && compression == "" {
		return nil // a call without messages can then end with trailers only
	}
	return c.SendHeader(headers)
}

// converse reads the requests, up to the half-close or to the last that the fixture waits for, and sends the replies
// that are due in between.
func (c *call) converse() error {
	bidirectional := c.schema.method.IsStreamingClient() && c.schema.method.IsStreamingServer()
	expected, last := c.fixture.requestCount(), c.lastRequest()
	for received := 0; received != last; {
		if received > 0 {
			if err := c.pause(c.fixture.Handler.Middleware.ReadDelayMS); err != nil {
				return err
			}
		}
		var request []byte
		if err := c.RecvMsg(&request); err == io.EOF {
			if received == 0 && !c.schema.method.IsStreamingClient() && !c.fixture.Client.WrongCardinality {
				return errors.New("the call has no request message")
			}
			return nil
		} else if err != nil {
			return err
		}
		if err := c.codec.check(request); err != nil {
			return err
		}
		received++
		if bidirectional && expected > 0 {
			due := (received*c.replies.count + expected - 1) / expected
			if err := c.sendUpTo(min(due, c.replies.count)); err != nil {
				return err
			}
		}
	}
	return nil
}

// lastRequest says after how many requests no more are read; -1: all are, up to the half-close.
func (c *call) lastRequest() int {
	if !c.schema.method.IsStreamingClient() {
		return 1
	}
	if end := c.fixture.Handler.Middleware.EndAfterMessages; end != nil {
		return *end
	}
	if halfClose := c.fixture.Client.HalfClose; halfClose != nil && !*halfClose {
		return c.fixture.requestCount()
	}
	return -1
}

// sendUpTo sends replies until so many are sent, each made when it is due: a million of them fit in no memory.
func (c *call) sendUpTo(count int) error {
	for ; c.sent < count; c.sent++ {
		if err := c.pause(c.fixture.replyDelayMS()); err != nil {
			return err
		}
		reply, err := c.codec.encode(c.replies.at(c.sent))
		if err != nil {
			return err
		}
		if err := c.SendMsg(reply); err != nil {
			return err
		}
	}
	return nil
}

// holdStatus waits as long as the fixture wants its status held back.
func (c *call) holdStatus() error {
	timeout := c.fixture.Handler.Middleware.RequestTimeout
	if err := c.pause(min(timeout.Seconds*1000, timeout.SleepMS)); err != nil {
		return err
	}
	timesOut := c.fixture.statusCode() == codes.DeadlineExceeded && c.fixture.Handler.TimeoutMS > 0
	if !timesOut && c.fixture.Client.Cancel == nil {
		return nil
	}
	if _, ok := c.Context().Deadline(); !ok {
		return c.pause(cmp.Or(c.fixture.Handler.TimeoutMS, 60_000))
	}
	<-c.Context().Done()
	return c.Context().Err() // which grpc-go turns into DEADLINE_EXCEEDED or CANCELLED
}

// end sets the trailers and gives the status, as the error that gRPC handlers return.
func (c *call) end() error {
	trailers, err := metadataOf(c.fixture.Expected.Trailers)
	if err != nil {
		return err
	}
	status, err := statusOf(c.fixture, c.schema)
	if err != nil {
		return err
	}
	c.SetTrailer(trailers)
	return status.Err()
}

func (c *call) pause(milliseconds float64) error {
	if milliseconds <= 0 {
		return nil
	}
	wait, stop := context.WithTimeout(c.Context(), time.Duration(milliseconds*float64(time.Millisecond)))
	defer stop()
	<-wait.Done()
	return c.Context().Err()
}
