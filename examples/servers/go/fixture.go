package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"slices"
	"sync"

	"google.golang.org/grpc/codes"
)

// message is a message as the fixture writes it, with numbers as json.Number: a double would round the long ones.
type message = map[string]any

// fixture is one fixture file. Its schema and its values are not looked at before it is called.
type fixture struct {
	Handler  handlerSpec  `json:"handler"`
	Request  requestSpec  `json:"request"`
	Client   clientSpec   `json:"client"`
	Expected expectedSpec `json:"expected_response"`

	id     string // <folder>/<file name without .json>
	schema func() (*schema, error)
}

type handlerSpec struct {
	Service    string  `json:"service"`
	Method     string  `json:"method"`
	TimeoutMS  float64 `json:"timeout_ms"`
	Middleware hints   `json:"middleware"`
}

// hints say how the server is to behave beside what it answers.
type hints struct {
	ReadDelayMS      float64 `json:"read_delay_ms"`
	ReplyDelayMS     float64 `json:"reply_delay_ms"`
	EndAfterMessages *int    `json:"end_after_messages"`
	RequestTimeout   struct {
		Seconds float64 `json:"seconds"`
		SleepMS float64 `json:"sleep_ms"`
	} `json:"request_timeout"`
}

type requestSpec struct {
	Message    message           `json:"message"`
	Stream     []json.RawMessage `json:"stream"`
	StreamSize int               `json:"stream_size"`
}

type clientSpec struct {
	HalfClose        *bool          `json:"half_close"`
	Cancel           map[string]any `json:"cancel"`
	MaxReceiveBytes  int            `json:"max_receive_bytes"`
	WrongCardinality bool           `json:"wrong_cardinality"`
}

type expectedSpec struct {
	StatusCode      *codes.Code  `json:"status_code"`
	StatusAnyOf     []codes.Code `json:"status_any_of"`
	Message         any          `json:"message"` // a string is prose for the reader
	Stream          []message    `json:"stream"`
	StreamCount     int          `json:"stream_count"`
	StreamSample    []message    `json:"stream_sample"`
	StreamGenerator string       `json:"stream_generator"`
	StreamSize      int          `json:"stream_size"`
	PayloadBytes    int          `json:"payload_bytes"`
	Error           struct {
		Message string `json:"message"`
	} `json:"error"`
	ErrorMessage string         `json:"error_message"`
	Details      any            `json:"details"` // a string is prose, too
	Metadata     map[string]any `json:"metadata"`
	Headers      map[string]any `json:"headers"`
	Trailers     map[string]any `json:"trailers"`
}

func loadFixture(file, descriptors string) (*fixture, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
	decoder.UseNumber()
	f := &fixture{}
	if err := decoder.Decode(f); err != nil {
		return nil, err
	}
	if f.Handler.Service == "" || f.Handler.Method == "" || f.Expected.StatusCode == nil {
		return nil, errors.New("not a fixture")
	}
	ids := idsOf(file)
	f.id = ids[len(ids)-1]
	f.schema = sync.OnceValues(func() (*schema, error) {
		return loadSchema(descriptors, ids, f.Handler.Service+"."+f.Handler.Method)
	})
	return f, nil
}

func (f *fixture) path() string {
	return "/" + f.Handler.Service + "/" + f.Handler.Method
}

// statusCode is the status to send. Where the client is going to refuse a reply as too large, the reply must go out.
func (f *fixture) statusCode() codes.Code {
	code := *f.Expected.StatusCode
	tooLarge := code == codes.ResourceExhausted || slices.Contains(f.Expected.StatusAnyOf, codes.ResourceExhausted)
	if tooLarge && f.Client.MaxReceiveBytes > 0 {
		return codes.OK
	}
	return code
}

// requestCount says how many requests the client has to send; 0 where the fixture does not say.
func (f *fixture) requestCount() int {
	if len(f.Request.Stream) > 0 {
		return len(f.Request.Stream)
	}
	return f.Request.StreamSize
}

func (f *fixture) replyDelayMS() float64 {
	if number, ok := f.Request.Message["delay_ms"].(json.Number); ok {
		delay, _ := number.Float64()
		return delay
	}
	return f.Handler.Middleware.ReplyDelayMS
}
