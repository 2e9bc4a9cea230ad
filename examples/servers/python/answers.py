"""One call played as its fixture expects."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from typing import TypeAlias

import grpc
import grpc.aio

from details import status_details
from fixtures import Fixture
from metadata import metadata, status_message
from payloads import Codec
from replies import replies

Context: TypeAlias = "grpc.aio.ServicerContext[bytes, bytes]"

COMPRESSIONS = {"gzip": grpc.Compression.Gzip, "deflate": grpc.Compression.Deflate}


async def answer(fixture: Fixture, codec: Codec, context: Context) -> None:
    """Plays the expected response. When the client cancels or its deadline passes, grpcio cancels this task."""
    reply_count, messages = replies(fixture)
    bidirectional = fixture.method.client_streaming and fixture.method.server_streaming
    request_count = fixture.request_count
    delay_ms = reply_delay_ms(fixture)

    async def send(count: int) -> None:
        for message in itertools.islice(messages, count):
            await pause(delay_ms)
            await context.write(codec.encode(message))

    await send_headers(fixture, context)
    received = sent = 0
    async for request in read_requests(fixture, context):
        codec.check(request)
        received += 1
        if bidirectional and request_count:
            due = min(-(-received * reply_count // request_count), reply_count)
            await send(due - sent)
            sent = due
    if received == 0 and not (fixture.method.client_streaming or fixture.client.get("wrong_cardinality")):
        raise ValueError("the call has no request message")
    await send(reply_count - sent)
    await hold_status(fixture, context)
    set_status(fixture, context)


async def send_headers(fixture: Fixture, context: Context) -> None:
    expected = fixture.expected.get("metadata", {}) | fixture.expected.get("headers", {})
    compression = COMPRESSIONS.get(str(expected.get("grpc-encoding")))
    if compression:
        context.set_compression(compression)
    headers = metadata(expected)
    if headers or compression:
        await context.send_initial_metadata(headers)


async def read_requests(fixture: Fixture, context: Context) -> AsyncIterator[bytes]:
    """The requests up to the half-close, or up to the last that the fixture waits for."""
    last = last_request(fixture)
    for number in itertools.count():
        if number == last:
            return
        if number > 0:
            await pause(fixture.hints.get("read_delay_ms", 0))
        request = await context.read()
        if not isinstance(request, bytes):  # grpc.aio.EOF
            return
        yield request


def last_request(fixture: Fixture) -> int | None:
    """After how many requests no more are read; None: all are, up to the half-close."""
    if not fixture.method.client_streaming:
        return 1
    if "end_after_messages" in fixture.hints:
        return int(fixture.hints["end_after_messages"])
    return fixture.request_count if fixture.client.get("half_close") is False else None


def reply_delay_ms(fixture: Fixture) -> float:
    delay_ms = fixture.request.get("message", {}).get("delay_ms")
    return delay_ms if isinstance(delay_ms, int | float) else fixture.hints.get("reply_delay_ms", 0)


async def pause(milliseconds: float) -> None:
    if milliseconds > 0:
        await asyncio.sleep(milliseconds / 1000)


async def hold_status(fixture: Fixture, context: Context) -> None:
    """Waits as long as the fixture wants its status held back."""
    timeout = fixture.hints.get("request_timeout", {})
    if "seconds" in timeout and "sleep_ms" in timeout:
        await asyncio.sleep(min(timeout["seconds"], timeout["sleep_ms"] / 1000))
    times_out = fixture.status_code == "DEADLINE_EXCEEDED" and "timeout_ms" in fixture.handler
    if times_out or "cancel" in fixture.client:
        remaining = context.time_remaining()
        # At the deadline grpcio ends the call, with DEADLINE_EXCEEDED. Here it is a second later, should that fail.
        await asyncio.sleep(fixture.handler.get("timeout_ms", 60_000) / 1000 if remaining is None else remaining + 1)


def set_status(fixture: Fixture, context: Context) -> None:
    """What grpcio sends when the handler returns."""
    expected = fixture.expected
    code = grpc.StatusCode[fixture.status_code]
    text = status_message(expected.get("error", {}).get("message") or expected.get("error_message", ""))
    trailers = metadata(expected.get("trailers", {}))
    if details := status_details(fixture, code.value[0], text):
        trailers += (("grpc-status-details-bin", details),)
    context.set_code(code)
    context.set_details(text)
    context.set_trailing_metadata(trailers)
