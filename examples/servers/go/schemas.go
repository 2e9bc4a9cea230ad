package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	_ "google.golang.org/genproto/googleapis/rpc/errdetails" // into GlobalTypes
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

// schema is a fixture's method, and the types that its values may name. Each fixture has its own, since two may give
// one name to different types.
type schema struct {
	method protoreflect.MethodDescriptor
	types  types
}

// types looks for a type in the fixture's schema, and then among those that every error may carry: google.rpc.
type types struct {
	*dynamicpb.Types
}

func (t types) FindMessageByURL(url string) (protoreflect.MessageType, error) {
	if found, err := t.Types.FindMessageByURL(url); err == nil {
		return found, nil
	}
	return protoregistry.GlobalTypes.FindMessageByURL(url)
}

// loadSchema reads the first descriptor set that the folder has under one of these ids.
func loadSchema(folder string, ids []string, method string) (*schema, error) {
	for _, id := range ids {
		content, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(id)+".binpb"))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return newSchema(content, method)
	}
	return nil, fmt.Errorf("no descriptors in %q: `grpc-fixtures descriptors --output FOLDER` writes them", folder)
}

func newSchema(descriptorSet []byte, method string) (*schema, error) {
	set := &descriptorpb.FileDescriptorSet{}
	if err := proto.Unmarshal(descriptorSet, set); err != nil {
		return nil, err
	}
	files, err := protodesc.NewFiles(set)
	if err != nil {
		return nil, err
	}
	found, _ := files.FindDescriptorByName(protoreflect.FullName(method))
	descriptor, ok := found.(protoreflect.MethodDescriptor)
	if !ok {
		return nil, fmt.Errorf("the descriptors have no method %s", method)
	}
	return &schema{descriptor, types{dynamicpb.NewTypes(files)}}, nil
}
