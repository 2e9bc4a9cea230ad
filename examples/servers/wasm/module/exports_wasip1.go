// The messages of a fixture server, compiled to WebAssembly: everything that knows protobuf is here, and the host, which
// speaks HTTP/2, sees bytes.
package main

import (
	"encoding/json"
	"runtime/debug"
)

func main() {} // is never called: a reactor waits for its exports to be called

// Here the collector has no thread of its own: it runs within the calls, and every few MiB would be often.
func init() { debug.SetGCPercent(400) }

// opened are the fixtures that the host has opened; a fixture's handle is its index.
var opened []*fixture

// open reads a fixture file and its descriptors, and answers with what the host has to know to play it.
//
//go:wasmexport open
func open(encoding, id, text, descriptors uint32) uint32 {
	return result(func(into []byte) ([]byte, error) {
		f, err := loadFixture(string(shared[encoding]), string(shared[id]), shared[text], shared[descriptors])
		if err != nil {
			return nil, err
		}
		opened = append(opened, f)
		plan, err := json.Marshal(map[string]any{
			"handle":          len(opened) - 1,
			"clientStreaming": f.schema.method.IsStreamingClient(),
			"serverStreaming": f.schema.method.IsStreamingServer(),
			"replyCount":      f.replies.count,
			"code":            f.statusCode(),
			"text":            f.statusText(),
		})
		return append(into, plan...), err
	})
}

// check fails where a request is none of the fixture's type.
//
//go:wasmexport check
func check(handle, request uint32) uint32 {
	return result(func(into []byte) ([]byte, error) {
		return into, opened[handle].codec.check(shared[request])
	})
}

// reply answers with the bytes of reply message i, from 0.
//
//go:wasmexport reply
func reply(handle, i uint32) uint32 {
	return result(func(into []byte) ([]byte, error) {
		f := opened[handle]
		return f.codec.encode(into, f.replies.at(int(i)))
	})
}

// details answers with the google.rpc.Status that carries the fixture's rich details, or with nothing.
//
//go:wasmexport details
func details(handle uint32) uint32 {
	return result(func(into []byte) ([]byte, error) {
		return opened[handle].appendDetails(into)
	})
}
