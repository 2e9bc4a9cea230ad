"""A fixture's inline schema as the proto3 file that it means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)

Json = dict[str, Any]

NOT_SCALAR = ("TYPE_GROUP", "TYPE_MESSAGE", "TYPE_ENUM")
SCALARS = {
    name.removeprefix("TYPE_").lower(): number
    for name, number in FieldDescriptorProto.Type.items()
    if name not in NOT_SCALAR
}
MAP = re.compile(r"map\s*<\s*([\w.]+)\s*,\s*([\w.]+)\s*>")


def describe(schema: Json, imports: Iterable[str]) -> FileDescriptorProto:
    file = FileDescriptorProto(name="fixture.proto", package=schema.get("package"), syntax="proto3", dependency=imports)
    for message in schema.get("messages", []):
        add_message(file.message_type.add(), message)
    for enum in schema.get("enums", []):
        add_enum(file.enum_type.add(), enum)
    for service in schema["services"]:
        added = file.service.add(name=service["name"])
        for method in service["methods"]:
            target = added.method.add(name=method["name"])
            target.input_type, target.output_type = method["input_type"], method["output_type"]
            target.client_streaming = method.get("client_streaming", False)
            target.server_streaming = method.get("server_streaming", False)
    return file


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
