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

from descriptors import build_pool

Json = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Fixture:
    """One fixture file. Its schema and its values are not looked at before it is called."""

    id: str  # <folder>/<file name without .json>
    path: str  # /<service>/<method>
    handler: Json
    schema: Json
    request: Json
    expected: Json

    @classmethod
    def load(cls, file: Path) -> Fixture:
        content = json.loads(file.read_text(encoding="utf-8-sig"))
        try:
            handler, schema = content["handler"], content["protobuf"]
            request, expected = content["request"], content["expected_response"]
            path = "/{service}/{method}".format_map(handler)
        except (KeyError, TypeError) as error:
            raise ValueError("not a fixture") from error
        return cls(f"{file.parent.name}/{file.stem}", path, handler, schema, request, expected)

    @property
    def client_streaming(self) -> bool:
        return bool(self._method.get("client_streaming"))

    @property
    def server_streaming(self) -> bool:
        return bool(self._method.get("server_streaming"))

    @functools.cached_property
    def _method(self) -> Json:
        package = f"{self.schema['package']}." if self.schema.get("package") else ""
        for service in self.schema["services"]:
            for method in service["methods"]:
                if self.path == f"/{package}{service['name']}/{method['name']}":
                    return dict(method)
        raise ValueError(f"the schema has no method {self.path}")

    @functools.cached_property
    def descriptor(self) -> MethodDescriptor:
        """The method with its two message types. JSON payloads do without it, and so with a schema that is wrong."""
        return build_pool(self.schema).FindMethodByName(self.path[1:].replace("/", "."))


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
