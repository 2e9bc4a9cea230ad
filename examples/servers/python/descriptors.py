"""A fixture's inline schema as protobuf descriptors, which messages can be built and read with."""

from __future__ import annotations

import re
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
from google.protobuf.descriptor import Descriptor
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)
from google.protobuf.descriptor_pool import DescriptorPool

Json = dict[str, Any]

WELL_KNOWN = (any_pb2, duration_pb2, empty_pb2, field_mask_pb2, struct_pb2, timestamp_pb2, wrappers_pb2)
NOT_SCALAR = ("TYPE_GROUP", "TYPE_MESSAGE", "TYPE_ENUM")
SCALARS = {
    name.removeprefix("TYPE_").lower(): number
    for name, number in FieldDescriptorProto.Type.items()
    if name not in NOT_SCALAR
}
MAP = re.compile(r"map\s*<\s*([\w.]+)\s*,\s*([\w.]+)\s*>")


def build_pool(schema: Json) -> DescriptorPool:
    """The schema as a proto3 file, in a pool of its own: two fixtures may give one name to different types."""
    pool = DescriptorPool()
    file = FileDescriptorProto(name="fixture.proto", package=schema.get("package"), syntax="proto3")
    for module in WELL_KNOWN:
        pool.AddSerializedFile(module.DESCRIPTOR.serialized_pb)
        file.dependency.append(module.DESCRIPTOR.name)
    for message in schema.get("messages", []):
        add_message(file.message_type.add(), message)
    for enum in schema.get("enums", []):
        add_enum(file.enum_type.add(), enum)
    for service in schema["services"]:
        added = file.service.add(name=service["name"])
        for method in service["methods"]:
            added.method.add(name=method["name"], input_type=method["input_type"], output_type=method["output_type"])
    pool.AddSerializedFile(file.SerializeToString())
    return pool


def add_message(target: DescriptorProto, message: Json) -> None:
    target.name = message["name"]
    oneofs = list(dict.fromkeys(field["oneof"] for field in message["fields"] if "oneof" in field))
    for oneof in oneofs:
        target.oneof_decl.add(name=oneof)
    for field in message["fields"]:
        added = add_field(target, field)
        if "oneof" in field:
            added.oneof_index = oneofs.index(field["oneof"])
        # In proto3 a oneof of one, which stands after the written ones. A map has no presence.
        elif field.get("label") == "optional" and not field["type"].startswith("map"):
            added.proto3_optional = True
            added.oneof_index = len(target.oneof_decl)
            target.oneof_decl.add(name=f"_{added.name}")
    for nested in message.get("messages", []):
        add_message(target.nested_type.add(), nested)
    for enum in message.get("enums", []):
        add_enum(target.enum_type.add(), enum)


def add_field(target: DescriptorProto, field: Json) -> FieldDescriptorProto:
    added = target.field.add(name=field["name"], number=field["number"])
    mapped = MAP.fullmatch(field["type"])
    repeated = mapped or field.get("label") == "repeated"
    added.label = FieldDescriptorProto.LABEL_REPEATED if repeated else FieldDescriptorProto.LABEL_OPTIONAL
    if mapped:  # a list of entries, on the wire and in a descriptor
        camel_case = "".join(word[:1].upper() + word[1:] for word in added.name.split("_"))
        entry = target.nested_type.add(name=f"{camel_case}Entry")
        entry.options.map_entry = True
        add_field(entry, {"name": "key", "number": 1, "type": mapped[1]})
        add_field(entry, {"name": "value", "number": 2, "type": mapped[2]})
        added.type_name = entry.name
    elif field["type"] in SCALARS:
        added.type = SCALARS[field["type"]]
    else:
        added.type_name = field["type"]  # the pool looks it up, innermost scope first
    return added


def add_enum(target: EnumDescriptorProto, enum: Json) -> None:
    target.name = enum["name"]
    for value in enum["values"]:
        target.value.add(name=value["name"], number=value["number"])
    if len({value.number for value in target.value}) < len(target.value):
        target.options.allow_alias = True


def known_keys(value: Any, type: Descriptor | None) -> Any:
    """The value without the keys that its type does not have: fixtures hold notes for the reader. Parsing with
    json_format's ignore_unknown_fields would pass over unknown enum names as well, and those are mistakes."""
    if type is None or type.full_name.startswith("google.protobuf."):
        return value
    if isinstance(value, list):
        return [known_keys(item, type) for item in value]
    if not isinstance(value, dict):
        return value
    if type.GetOptions().map_entry:
        return {key: known_keys(item, type.fields_by_name["value"].message_type) for key, item in value.items()}
    fields = {name: field for field in type.fields for name in (field.name, field.json_name)}
    return {key: known_keys(item, fields[key].message_type) for key, item in value.items() if key in fields}
