"""A fixture's metadata, and its texts, in the form that grpcio takes."""

from __future__ import annotations

import base64
import re
from typing import Any

from matchers import text_example

Json = dict[str, Any]
Metadata = tuple[tuple[str, str | bytes], ...]


def metadata(block: Json) -> Metadata:
    """The block as gRPC metadata, without what the library sends itself. What gRPC cannot hold must not get through:
    grpcio would leave the call unanswered."""
    pairs: list[tuple[str, str | bytes]] = []
    for key, expected in block.items():
        key = key.lower()
        if key in ("content-type", "te", "user-agent") or key.startswith(("grpc-", ":")):
            continue
        values = text_example(expected)
        for value in [values] if isinstance(values, str) else values:
            if not re.fullmatch("[0-9a-z_.-]+", key) or not re.fullmatch("[ -~]*", value):
                raise ValueError(f"metadata cannot hold {key!r}: {value!r}")
            pairs.append((key, decode_base64(value) if key.endswith("-bin") else value))
    return tuple(pairs)


def decode_base64(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def status_message(text: str) -> str:
    """The text without the lone surrogates that JSON can write: with one, grpcio leaves the call unanswered."""
    return text.encode(errors="replace").decode()
