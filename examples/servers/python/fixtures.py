"""Fixture files, and how a call finds the one it means."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.descriptor_pool import DescriptorPool

from schemas import load_schema

Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Fixture:
    """One fixture file. Its schema and its values are not looked at before it is called."""

    file: Path
    path: str  # /<service>/<method>
    handler: Json
    schema: Json
    request: Json
    client: Json
    expected: Json

    @classmethod
    def load(cls, file: Path) -> Fixture:
        content = json.loads(file.read_text(encoding="utf-8-sig"), parse_int=parse_integer)
        try:
            handler, schema = content["handler"], content["protobuf"]
            request, expected = content["request"], content["expected_response"]
            path = "/{service}/{method}".format_map(handler)
            return cls(file, path, handler, schema, request, content.get("client", {}), expected)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError("not a fixture") from error

    @property
    def id(self) -> str:
        """<folder>/<file name without .json>"""
        return f"{self.file.parent.name}/{self.file.stem}"

    @property
    def status_code(self) -> str:
        """The status to send. Where the client is going to refuse a reply as too large, the reply must go out."""
        accepted = [self.expected["status_code"], *self.expected.get("status_any_of", [])]
        refused = "max_receive_bytes" in self.client and "RESOURCE_EXHAUSTED" in accepted
        return "OK" if refused else accepted[0]

    @property
    def request_count(self) -> int:
        """How many requests the client has to send; 0 where the fixture does not say."""
        return len(self.request.get("stream", [])) or self.request.get("stream_size", 0)

    @property
    def hints(self) -> Json:
        """How the server is to behave beside what it answers."""
        return dict(self.handler.get("middleware", {}))

    @functools.cached_property
    def pool(self) -> DescriptorPool:
        return load_schema(self.schema, self.file.parent)

    @functools.cached_property
    def method(self) -> MethodDescriptor:
        return self.pool.FindMethodByName(self.path[1:].replace("/", "."))


def parse_integer(text: str) -> int | float:
    return -0.0 if text == "-0" else int(text)


class Suite:
    """The fixtures being served. Where two share a method, `x-fixture-id` tells them apart."""

    def __init__(self, sources: Iterable[Path]) -> None:
        self._by_id: dict[str, Fixture] = {}
        self._by_path: dict[str, Fixture] = {}
        for source in sources:
            for file in sorted(source.rglob("*.json")) if source.is_dir() else [source]:
                try:
                    self._add(file)
                except (OSError, ValueError, RecursionError) as error:
                    print(f"passed over {file}: {error}", file=sys.stderr)

    def _add(self, file: Path) -> None:
        if file.name == "schema.json":
            raise ValueError("not a fixture")
        fixture = Fixture.load(file)
        self._by_path.setdefault(fixture.path, fixture)
        # The runner puts more folders in front of an id that two files would share: all those forms are known here.
        parts = file.resolve().with_suffix("").parts
        for start in range(len(parts) - 1):
            self._by_id.setdefault("/".join(parts[start:]), fixture)

    def find(self, path: str, fixture_id: str) -> Fixture | None:
        short_id = "/".join(fixture_id.split("/")[-2:])
        named = self._by_id.get(fixture_id) or self._by_id.get(short_id)
        return named if named and named.path == path else self._by_path.get(path)
