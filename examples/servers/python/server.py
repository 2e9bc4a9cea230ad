"""A gRPC server that answers every call from a fixture: the template of a Python binding's fixture server."""

from __future__ import annotations

import argparse
import asyncio
import base64
import functools
import itertools
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import grpc
import grpc.aio
from google.protobuf import json_format
from google.protobuf.message_factory import GetMessageClass

from descriptors import known_keys
from fixtures import Fixture, Suite
from replies import replies

Json = dict[str, Any]
Metadata = tuple[tuple[str, str | bytes], ...]
Context: TypeAlias = "grpc.aio.ServicerContext[bytes, bytes]"

MAX_MESSAGE_BYTES = 64 * 1024 * 1024


class Codec(Protocol):
    """What the bytes of a fixture's messages are."""

    def __init__(self, fixture: Fixture) -> None: ...

    def check(self, request: bytes) -> None: ...

    def encode(self, reply: Json) -> bytes: ...


class ProtobufCodec(Codec):
    def __init__(self, fixture: Fixture) -> None:
        self._pool = fixture.descriptor.containing_service.file.pool
        self._reply_type = fixture.descriptor.output_type
        self._request = GetMessageClass(fixture.descriptor.input_type)
        self._reply = GetMessageClass(self._reply_type)

    def check(self, request: bytes) -> None:
        self._request.FromString(request)

    def encode(self, reply: Json) -> bytes:
        known = known_keys(reply, self._reply_type)
        return json_format.ParseDict(known, self._reply(), descriptor_pool=self._pool).SerializeToString()


class JsonCodec(Codec):
    def __init__(self, fixture: Fixture) -> None:
        """JSON needs no schema."""

    def check(self, request: bytes) -> None:
        json.loads(request.decode())

    def encode(self, reply: Json) -> bytes:
        return json.dumps(reply).encode()


CODECS: dict[str, type[Codec]] = {"protobuf": ProtobufCodec, "json": JsonCodec}


class FixtureHandler(grpc.GenericRpcHandler):
    """Takes every call to its fixture. All four RPC kinds look alike on the wire, so that one streaming handler of
    raw bytes serves them all, and two fixtures can give the same method different kinds."""

    def __init__(self, suite: Suite, encoding: str) -> None:
        self._suite = suite
        self._codec_of = functools.cache(CODECS[encoding])

    def service(self, call: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[bytes, bytes] | None:
        fixture = self._suite.find(call.method, str(dict(call.invocation_metadata).get("x-fixture-id", "")))
        if fixture is None:
            return None  # which grpcio answers with UNIMPLEMENTED

        async def handle(requests: AsyncIterator[bytes], context: Context) -> None:
            try:
                await answer(fixture, self._codec_of(fixture), requests, context)
            except grpc.aio.BaseError:
                raise  # the call is over already
            except Exception as error:  # what does not fit fails this one call, whatever it is
                reason = f"fixture server: {fixture.id}: {type(error).__name__}: {error}"
                await context.abort(grpc.StatusCode.INTERNAL, status_message(reason[:1000]))

        return grpc.stream_stream_rpc_method_handler(handle)


async def answer(fixture: Fixture, codec: Codec, requests: AsyncIterator[bytes], context: Context) -> None:
    """Plays the expected response. When the client cancels or its deadline passes, grpcio cancels this task."""
    expected = fixture.expected
    reply_count, messages = replies(fixture)
    request_count = len(fixture.request.get("stream", [])) or fixture.request.get("stream_size", 0)
    delay_ms = fixture.request.get("message", {}).get("delay_ms")

    async def send(count: int) -> None:
        for message in itertools.islice(messages, count):
            if isinstance(delay_ms, int | float):
                await asyncio.sleep(delay_ms / 1000)
            await context.write(codec.encode(message))

    if headers := metadata(expected.get("metadata", {}) | expected.get("headers", {})):
        await context.send_initial_metadata(headers)

    received = sent = 0
    async for request in requests:
        codec.check(request)
        received += 1
        if not fixture.client_streaming:
            break
        if fixture.server_streaming and request_count:
            due = min(-(-received * reply_count // request_count), reply_count)
            await send(due - sent)
            sent = due
    if received == 0 and not fixture.client_streaming:
        raise ValueError("the call has no request message")
    await send(reply_count - sent)

    await hold_status(fixture, context)
    context.set_trailing_metadata(metadata(expected.get("trailers", {})))
    context.set_details(status_message(expected.get("error", {}).get("message") or expected.get("error_message", "")))
    context.set_code(grpc.StatusCode[expected["status_code"]])


async def hold_status(fixture: Fixture, context: Context) -> None:
    """Waits as long as the fixture wants its status held back."""
    timeout = fixture.handler.get("middleware", {}).get("request_timeout", {})
    if "seconds" in timeout and "sleep_ms" in timeout:
        await asyncio.sleep(min(timeout["seconds"], timeout["sleep_ms"] / 1000))
    if fixture.expected["status_code"] == "DEADLINE_EXCEEDED" and "timeout_ms" in fixture.handler:
        remaining = context.time_remaining()
        # At the deadline grpcio ends the call with this very status. Here it is a second later, should that fail.
        await asyncio.sleep(fixture.handler["timeout_ms"] / 1000 if remaining is None else remaining + 1)


def status_message(text: str) -> str:
    """The text without the lone surrogates that JSON can write: with one, grpcio leaves the call unanswered."""
    return text.encode(errors="replace").decode()


def metadata(block: Json) -> Metadata:
    """The block as gRPC metadata, without what the library sends itself. What gRPC cannot hold must not get through:
    grpcio would leave the call unanswered."""
    pairs: list[tuple[str, str | bytes]] = []
    for key, values in block.items():
        key = key.lower()
        if key in ("content-type", "te", "user-agent") or key.startswith(("grpc-", ":")):
            continue
        for value in [values] if isinstance(values, str) else values:
            if not re.fullmatch("[0-9a-z_.-]+", key) or not re.fullmatch("[ -~]*", value):
                raise ValueError(f"metadata cannot hold {key!r}: {value!r}")
            pairs.append((key, decode_base64(value) if key.endswith("-bin") else value))
    return tuple(pairs)


def decode_base64(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


async def serve(options: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    server = grpc.aio.server(
        options=[
            ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
            ("grpc.max_send_message_length", MAX_MESSAGE_BYTES),
            ("grpc.so_reuseport", 0),
        ]
    )
    server.add_generic_rpc_handlers([FixtureHandler(Suite(options.fixtures), options.encoding)])
    try:
        port = server.add_insecure_port(f"127.0.0.1:{options.port}")
    except RuntimeError as error:
        sys.exit(f"cannot listen: {error}")
    if options.socket:
        server.add_insecure_port(f"unix:{options.socket}")
    await server.start()
    print(f"listening on 127.0.0.1:{port}", flush=True)
    await stop.wait()
    await server.stop(grace=None)
    # The calls' own tasks take a moment longer; grpcio prints a stack trace for each that the loop's end cuts off.
    if calls := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(calls, timeout=1)


def main() -> None:
    env = {name: value for name, value in os.environ.items() if value}
    encoding = env.get("GRPC_FIXTURES_ENCODING", "protobuf")
    bundled = str(Path(__file__).resolve().parents[3] / "fixtures")
    paths = env.get("GRPC_FIXTURES_PATHS", bundled).split(os.pathsep)

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=env.get("GRPC_FIXTURES_PORT", "0"), help="0: a free one")
    parser.add_argument("--socket", metavar="PATH", help="listen on this Unix socket too")
    parser.add_argument("--encoding", choices=CODECS, default=encoding)
    parser.add_argument("--fixtures", metavar="PATH", type=Path, action="append", help="file or folder; repeatable")
    options = parser.parse_args()
    if options.encoding not in CODECS:  # argparse does not check a default
        parser.error(f"GRPC_FIXTURES_ENCODING is {encoding!r}, which is none of {', '.join(CODECS)}")
    options.fixtures = options.fixtures or [Path(path) for path in paths if path]
    asyncio.run(serve(options))


if __name__ == "__main__":
    main()
