"""The fields that a fixture's values belong to."""

from __future__ import annotations

import ctypes
import functools
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor

Json = dict[str, Any]


@functools.lru_cache(maxsize=10_000)
def field_of(type: Descriptor | None, key: str) -> FieldDescriptor | None:
    """The field that a key of a JSON object means."""
    if type is None or is_well_known(type):
        return None
    if type.GetOptions().map_entry:
        return type.fields_by_name["value"]
    return next((field for field in type.fields if key in (field.name, field.json_name)), None)


def is_list(field: FieldDescriptor | None) -> bool:
    if field is None or not field.is_repeated:
        return False
    return field.message_type is None or not field.message_type.GetOptions().map_entry


def fitting(message: Json, type: Descriptor) -> Json:
    """The message without the keys that its type does not have: fixtures hold notes for the reader. Parsing with
    json_format's ignore_unknown_fields would pass over unknown enum names as well, and those are mistakes."""
    members = ((field_of(type, key), key, value) for key, value in message.items())
    return {key: fitting_value(value, field) for field, key, value in members if field}


def fitting_value(value: Any, field: FieldDescriptor) -> Any:
    if isinstance(value, list):
        return [fitting_value(item, field) for item in value]
    if isinstance(value, dict) and field.message_type and not is_well_known(field.message_type):
        return fitting(value, field.message_type)
    # json_format refuses 3.4028235e38, which is how everybody writes the greatest float.
    return ctypes.c_float(value).value if isinstance(value, float) and field.type == field.TYPE_FLOAT else value


def is_well_known(type: Descriptor) -> bool:
    """Well-known types have a JSON form of their own, without fields."""
    return type.full_name.startswith("google.protobuf.")
