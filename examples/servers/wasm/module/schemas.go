package main

import (
	"fmt"

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
