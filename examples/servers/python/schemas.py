"""A fixture's schema as descriptors: written inline, or in a `.proto` file or a descriptor set that it names."""

from __future__ import annotations

import functools
import os
import tempfile
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Any

from google.protobuf import (
    any_pb2,
    duration_pb2,
    empty_pb2,
    field_mask_pb2,
    struct_pb2,
    timestamp_pb2,
    wrappers_pb2,
)
from google.protobuf.descriptor_database import DescriptorDatabase
from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.rpc import error_details_pb2
from grpc_tools import protoc

from inline import describe

Json = dict[str, Any]

WELL_KNOWN = [
    FileDescriptorProto.FromString(module.DESCRIPTOR.serialized_pb)
    for module in (any_pb2, duration_pb2, empty_pb2, field_mask_pb2, struct_pb2, timestamp_pb2, wrappers_pb2)
]
ERROR_DETAILS = FileDescriptorProto.FromString(error_details_pb2.DESCRIPTOR.serialized_pb)


def load_schema(schema: Json, folder: Path) -> DescriptorPool:
    """The schema of a fixture that stands in this folder."""
    if "proto" in schema:
        return compile_proto(os.path.abspath(folder / schema["proto"]))
    if "descriptor_set" in schema:
        return load_descriptor_set(os.path.abspath(folder / schema["descriptor_set"]))
    return make_pool([describe(schema, imports=[file.name for file in WELL_KNOWN])])


@functools.cache
def compile_proto(path: str) -> DescriptorPool:
    """The file as protoc reads it. Imports are looked for beside it and in each folder above it."""
    folders = [resources.files("grpc_tools") / "_proto", *Path(path).parents]
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch, "compiled.binpb")
        options = [f"--proto_path={folder}" for folder in folders]
        options += ["--include_imports", f"--descriptor_set_out={output}"]
        if protoc.main(["protoc", *options, path]) != 0:
            raise ValueError(f"protoc cannot read {path}: the reason is on the server's standard error")
        return make_pool(FileDescriptorSet.FromString(output.read_bytes()).file)


@functools.cache
def load_descriptor_set(path: str) -> DescriptorPool:
    return make_pool(FileDescriptorSet.FromString(Path(path).read_bytes()).file)


def make_pool(files: Iterable[FileDescriptorProto]) -> DescriptorPool:
    """A pool of the schema's own, since two may give one name to different types. It takes the files from the database
    in the order in which they need each other."""
    by_name = {file.name: file for file in [*WELL_KNOWN, ERROR_DETAILS, *files]}
    database = DescriptorDatabase()
    for file in by_name.values():
        database.Add(file)
    return DescriptorPool(database)
