"""What is sent where a fixture expects not a certain value but one that a matcher, `{"$match": …}`, lets through."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from fields import field_of, is_list

Json = dict[str, Any]

OF_TYPE: Json = {"string": "string", "number": 1, "integer": 1, "boolean": True, "array": [], "object": {}}
LEFT_OUT = object()  # a member that need not be there


def message_example(message: Json, type: Descriptor) -> Json:
    """The message with a value in place of each matcher."""
    example = value_example(message, type)
    return {} if example is LEFT_OUT else example


def value_example(value: Any, type: Descriptor | None, field: FieldDescriptor | None = None) -> Any:
    """The value of a message type, or that of a field; where a well-known type hides the fields, of neither."""
    match value:
        case list():
            items = [value_example(item, type) for item in value]
            return [default_item(field) if item is LEFT_OUT else item for item in items]
        case {"$match": matcher}:
            return matcher_example(matcher, type, field)
        case dict():
            members = {key: member_example(key, member, type) for key, member in value.items()}
            return {key: member for key, member in members.items() if member is not LEFT_OUT}
        case _:
            return value


def member_example(key: str, member: Any, type: Descriptor | None) -> Any:
    field = field_of(type, key)
    return value_example(member, field.message_type if field else None, field)


def matcher_example(matcher: Any, type: Descriptor | None, field: FieldDescriptor | None) -> Any:
    match matcher:
        case {"example": value} | {"approx": value}:
            return value
        case {"type": name}:
            return OF_TYPE[name]
        case {"regex": _}:
            return ""
        case {"unordered": items}:
            return value_example(items, type, field)
        case {"contains": list(items)}:
            return value_example(items, type, field)
        case {"contains": part}:
            example = value_example(part, type)
            return [example] if is_list(field) else example
        case _:
            return LEFT_OUT


def default_item(field: FieldDescriptor | None) -> Any:
    """An item of a list cannot be left out."""
    if field is None or field.message_type:
        return {}
    if field.type in (field.TYPE_STRING, field.TYPE_BYTES):
        return ""
    return False if field.type == field.TYPE_BOOL else 0


def text_example(value: Any) -> Any:
    """A metadata value, or what is sent in place of its matcher."""
    match value:
        case {"$match": {"example": text} | {"contains": text}}:
            return text
        case {"$match": _}:
            return ""
        case _:
            return value
