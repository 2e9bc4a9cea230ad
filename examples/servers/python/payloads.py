"""The two encodings: what the bytes of a fixture's messages are."""

from __future__ import annotations

import base64
import json
from typing import Any, Protocol

from google.protobuf import json_format
from google.protobuf.message_factory import GetMessageClass

from fields import fitting
from fixtures import Fixture

Json = dict[str, Any]


class Codec(Protocol):
    def __init__(self, fixture: Fixture) -> None: ...

    def check(self, request: bytes) -> None:
        """Raises where the request is none of the fixture's type."""

    def encode(self, reply: Json) -> bytes:
        """The reply's bytes. A member that is `bytes` itself, and not base64, stands for a bytes field."""


class ProtobufCodec(Codec):
    def __init__(self, fixture: Fixture) -> None:
        self._pool = fixture.pool
        self._reply_type = fixture.method.output_type
        self._request = GetMessageClass(fixture.method.input_type)
        self._reply = GetMessageClass(self._reply_type)

    def check(self, request: bytes) -> None:
        self._request.FromString(request)

    def encode(self, reply: Json) -> bytes:
        message = self._reply()
        binary = {name: value for name, value in reply.items() if isinstance(value, bytes)}
        plain = {name: value for name, value in reply.items() if name not in binary}
        json_format.ParseDict(fitting(plain, self._reply_type), message, descriptor_pool=self._pool)
        for name, value in binary.items():
            setattr(message, name, value)
        return message.SerializeToString()


class JsonCodec(Codec):
    def __init__(self, fixture: Fixture) -> None:
        """JSON needs no schema."""

    def check(self, request: bytes) -> None:
        json.loads(request.decode())

    def encode(self, reply: Json) -> bytes:
        members = (f"{json.dumps(name)}: {json_text(value)}" for name, value in reply.items())
        return f"{{{', '.join(members)}}}".encode()


def json_text(value: Any) -> str:
    """Base64 has nothing to escape, which saves most of the time that a large message takes."""
    return f'"{base64.b64encode(value).decode()}"' if isinstance(value, bytes) else json.dumps(value)


CODECS: dict[str, type[Codec]] = {"protobuf": ProtobufCodec, "json": JsonCodec}
