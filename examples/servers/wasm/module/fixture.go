package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"google.golang.org/genproto/googleapis/rpc/code"
)

// message is a message as the fixture writes it, with numbers as json.Number: a double would round the long ones.
type message = map[string]any

// fixture is one fixture, ready to be played.
type fixture struct {
	fixtureFile
	id      string // <folder>/<file name without .json>
	schema  *schema
	codec   codec
	replies replies
}

// fixtureFile is the part of a fixture file that says what the messages are. The rest is the host's.
type fixtureFile struct {
	Handler struct {
		Service string `json:"service"`
		Method  string `json:"method"`
	} `json:"handler"`
	Client struct {
		MaxReceiveBytes int `json:"max_receive_bytes"`
	} `json:"client"`
	Expected struct {
		StatusCode      string    `json:"status_code"`
		StatusAnyOf     []string  `json:"status_any_of"`
		Message         any       `json:"message"` // a string is prose for the reader
		Stream          []message `json:"stream"`
		StreamCount     int       `json:"stream_count"`
		StreamSample    []message `json:"stream_sample"`
		StreamGenerator string    `json:"stream_generator"`
		StreamSize      int       `json:"stream_size"`
		PayloadBytes    int       `json:"payload_bytes"`
		Error           struct {
			Message string `json:"message"`
		} `json:"error"`
		ErrorMessage string `json:"error_message"`
		Details      any    `json:"details"` // a string is prose, too
	} `json:"expected_response"`
}

func loadFixture(encoding, id string, text, descriptors []byte) (*fixture, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	f := &fixture{id: id}
	if err := decoder.Decode(&f.fixtureFile); err != nil {
		return nil, err
	}
	if _, ok := code.Code_value[f.Expected.StatusCode]; !ok {
		return nil, fmt.Errorf("%q is not a status code", f.Expected.StatusCode)
	}
	var err error
	if f.schema, err = newSchema(descriptors, f.Handler.Service+"."+f.Handler.Method); err != nil {
		return nil, err
	}
	if f.codec, err = newCodec(encoding, f.schema); err != nil {
		return nil, err
	}
	f.replies, err = repliesOf(f)
	return f, err
}

// statusCode is the status to send. Where the client is going to refuse a reply as too large, the reply must go out.
func (f *fixture) statusCode() code.Code {
	accepted := append([]string{f.Expected.StatusCode}, f.Expected.StatusAnyOf...)
	if f.Client.MaxReceiveBytes > 0 && slices.Contains(accepted, code.Code_RESOURCE_EXHAUSTED.String()) {
		return code.Code_OK
	}
	return code.Code(code.Code_value[f.Expected.StatusCode])
}

func (f *fixture) statusText() string {
	return cmp.Or(f.Expected.Error.Message, f.Expected.ErrorMessage)
}
