"""The reply messages of a fixture, each made when it is due: a million of them fit in no memory."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any

from fixtures import Fixture
from matchers import message_example

Json = dict[str, Any]

BASE_MS = 1_704_067_200_000  # 2024-01-01T00:00:00Z
END = r"base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
PAIR = re.compile(rf"([A-Za-z_]\w*)\s*=\s*\[\s*({END})\s*\.\.\s*({END})\s*\]", re.ASCII)
FROM_BASE = re.compile(r"base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?", re.ASCII)
INTEGER = re.compile(r"[+-]?\d+", re.ASCII)


def replies(fixture: Fixture) -> tuple[int, Iterator[Json]]:
    """How many reply messages there are, and the messages."""
    expected, type = fixture.expected, fixture.method.output_type
    if fixture.method.server_streaming and "stream_generator" in expected:
        count = expected["stream_size"]
        messages = generate(expected["stream_generator"], count, fixture.id)
        return count, pad(messages, fixture) if "payload_bytes" in expected else messages
    count, written = written_replies(fixture)
    return count, (message_example(message, type) for message in written)


def written_replies(fixture: Fixture) -> tuple[int, Iterable[Json]]:
    expected = fixture.expected
    if not fixture.method.server_streaming:
        message = expected.get("message")  # a string is prose for the reader
        return int(fixture.status_code == "OK"), [message if isinstance(message, dict) else {}]
    if "stream" in expected:
        return len(expected["stream"]), expected["stream"]
    sample = expected.get("stream_sample") or [{}]
    return expected.get("stream_count", 0), itertools.chain(sample, itertools.repeat(sample[-1]))


def generate(text: str, count: int, seed: str) -> Iterator[Json]:
    """The messages that a generator's text means: the same in every run and in every language."""
    ranges = {name: (parse_end(start), parse_end(end)) for name, start, end in PAIR.findall(text)}
    words = text.lower()
    for i in range(count):
        if ranges:
            yield {name: interpolate(start, end, i, count) for name, (start, end) in ranges.items()}
        elif "sequential" in words or "counter" in words:
            yield {"index": i, "value": f"message_{i}"}
        elif "random" in words:
            yield {"index": i, "random_value": fnv1a32(f"{seed}:{i}") % 1001}
        elif "timestamp" in words:
            yield {"index": i, "timestamp": BASE_MS // 1000 + fnv1a32(seed) % 86400 + i}
        else:
            yield {"index": i, "data": f"item_{i}"}


def parse_end(text: str) -> int | float:
    if base := FROM_BASE.fullmatch(text):
        sign, amount, unit = base.groups(default="")
        return BASE_MS + int(f"{sign}{amount or 0}") * (1000 if unit == "s" else 1)
    return int(text) if INTEGER.fullmatch(text) else float(text)


def interpolate(start: int | float, end: int | float, i: int, count: int) -> int | float | str:
    """Value i of `count` that run evenly from start to end. Integers stay integers, rounded towards the start."""
    value: int | float
    if i == 0 or i == count - 1:
        value = start if i == 0 else end
    elif isinstance(start, int) and isinstance(end, int):
        distance = abs(end - start) * i // (count - 1)
        value = start + distance if end > start else start - distance
    else:
        value = start + (end - start) * i / (count - 1)
    return str(value) if isinstance(value, int) and abs(value) > 2**53 else value


def fnv1a32(text: str) -> int:
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 % 2**32
    return value


def pad(messages: Iterator[Json], fixture: Fixture) -> Iterator[Json]:
    """Fills one field up to `payload_bytes`: the message type's first bytes, else string field that is no pair."""
    size, text = fixture.expected["payload_bytes"], fixture.expected["stream_generator"]
    paired = {name for name, _, _ in PAIR.findall(text)}
    fields = [f for f in fixture.method.output_type.fields if f.name not in paired and not f.is_repeated]
    bytes_field = next((f for f in fields if f.type == f.TYPE_BYTES), None)
    field = bytes_field or next((f for f in fields if f.type == f.TYPE_STRING), None)
    if field is None:
        raise ValueError("payload_bytes needs a bytes or string field")
    for message in messages:
        filled = str(message.get(field.name, "")).encode().ljust(size, b"x")
        message[field.name] = filled if bytes_field else filled.decode()
        yield message
