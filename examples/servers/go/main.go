// A gRPC server that answers every call from a fixture: the template of a Go binding's fixture server.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"google.golang.org/grpc"
)

const maxMessageBytes = 64 << 20

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

type options struct {
	port, socket, encoding, descriptors string
	fixtures                            []string
}

func parseOptions() options {
	var o options
	flag.StringVar(&o.port, "port", cmp.Or(os.Getenv("GRPC_FIXTURES_PORT"), "0"), "`port` to listen on; 0: a free one")
	flag.StringVar(&o.socket, "socket", "", "listen on the Unix socket at this `path` too")
	flag.StringVar(&o.encoding, "encoding", cmp.Or(os.Getenv("GRPC_FIXTURES_ENCODING"), "protobuf"), "protobuf or json")
	flag.StringVar(&o.descriptors, "descriptors", os.Getenv("GRPC_FIXTURES_DESCRIPTORS"),
		"`folder` that grpc-fixtures descriptors wrote")
	flag.Func("fixtures", "`path` of a file or folder; repeatable", func(path string) error {
		o.fixtures = append(o.fixtures, path)
		return nil
	})
	flag.Parse()
	if o.fixtures == nil {
		o.fixtures = filepath.SplitList(cmp.Or(os.Getenv("GRPC_FIXTURES_PATHS"), "fixtures"))
	}
	return o
}

func run() error {
	stopped, _ := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	o := parseOptions()
	newCodec, ok := codecs[o.encoding]
	if !ok {
		return fmt.Errorf("the encoding %q is neither protobuf nor json", o.encoding)
	}
	handler := &handler{loadSuite(o.fixtures, o.descriptors), newCodec, newCancellations()}
	// Metadata has room for 16 MiB, and a connection for any number of calls, without being asked.
	server := grpc.NewServer(
		grpc.UnknownServiceHandler(handler.handle),
		grpc.ForceServerCodecV2(rawBytes{}),
		grpc.MaxRecvMsgSize(maxMessageBytes),
		grpc.MaxSendMsgSize(maxMessageBytes),
	)
	listener, err := net.Listen("tcp", "127.0.0.1:"+o.port)
	if err != nil {
		return fmt.Errorf("cannot listen: %w", err)
	}
	failed := make(chan error, 2)
	go func() { failed <- server.Serve(listener) }()
	if o.socket != "" {
		local, err := net.Listen("unix", o.socket)
		if err != nil {
			return fmt.Errorf("cannot listen: %w", err)
		}
		go func() { failed <- server.Serve(local) }()
	}
	fmt.Printf("listening on %s\n", listener.Addr())
	select {
	case err := <-failed:
		return err
	case <-stopped.Done():
		server.Stop() // cancels the calls
		return nil
	}
}
