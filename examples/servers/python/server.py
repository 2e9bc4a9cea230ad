"""A gRPC server that answers every call from a fixture: the template of a Python binding's fixture server."""

from __future__ import annotations

import argparse
import asyncio
import functools
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import grpc
import grpc.aio

from answers import Context, answer
from cancellations import Cancellations
from fixtures import Fixture, Suite
from metadata import status_message
from payloads import CODECS

MAX_MESSAGE_BYTES = 64 * 1024 * 1024
MAX_METADATA_BYTES = 1024 * 1024
MAX_PENDING_CALLS = 100_000


class FixtureHandler(grpc.GenericRpcHandler):
    """Takes every call to its fixture. All four RPC kinds look alike on the wire, so that one streaming handler of
    raw bytes serves them all, and two fixtures can give the same method different kinds."""

    def __init__(self, suite: Suite, encoding: str) -> None:
        self._suite = suite
        self._codec_of = functools.cache(CODECS[encoding])
        self._cancellations = Cancellations()

    def service(self, call: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[bytes, bytes] | None:
        sent = {key: str(value) for key, value in call.invocation_metadata}
        if "x-fixture-await-cancel" in sent:
            behaviour = functools.partial(self._tell_of_cancel, sent["x-fixture-await-cancel"])
        elif fixture := self._suite.find(call.method, sent.get("x-fixture-id", "")):
            behaviour = functools.partial(self._play, fixture, sent.get("x-fixture-call-id"))
        else:
            return None  # which grpcio answers with UNIMPLEMENTED
        return grpc.stream_stream_rpc_method_handler(behaviour)

    async def _play(self, fixture: Fixture, call_id: str | None, _: AsyncIterator[bytes], context: Context) -> None:
        try:
            await self._answer(fixture, context)
        except grpc.aio.AbortError:
            raise  # the call has its status
        except (asyncio.CancelledError, grpc.aio.BaseError):
            # grpcio cancels the task of a call that is cancelled, or fails what the task is about to do.
            if call_id:
                self._cancellations.add(call_id)
            raise

    async def _answer(self, fixture: Fixture, context: Context) -> None:
        try:
            await answer(fixture, self._codec_of(fixture), context)
        except grpc.aio.BaseError:
            raise  # the call is over already
        except Exception as error:  # what does not fit fails this one call, whatever it is
            reason = f"fixture server: {fixture.id}: {type(error).__name__}: {error}"
            await context.abort(grpc.StatusCode.INTERNAL, status_message(reason[:1000]))

    async def _tell_of_cancel(self, call_id: str, _: AsyncIterator[bytes], context: Context) -> None:
        await self._cancellations.wait_for(call_id)
        await context.abort(grpc.StatusCode.CANCELLED, "seen")


async def serve(options: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    server = grpc.aio.server(
        options=[
            ("grpc.max_receive_message_length", MAX_MESSAGE_BYTES),
            ("grpc.max_send_message_length", MAX_MESSAGE_BYTES),
            ("grpc.max_metadata_size", MAX_METADATA_BYTES),
            ("grpc.absolute_max_metadata_size", MAX_METADATA_BYTES),
            # Of calls that come faster than they are begun, grpcio cancels some beyond the first thousand.
            ("grpc.server.max_pending_requests", MAX_PENDING_CALLS),
            ("grpc.server.max_pending_requests_hard_limit", MAX_PENDING_CALLS),
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
    bundled = Path(__file__).resolve().parent / "../../../fixtures"
    paths = env.get("GRPC_FIXTURES_PATHS", str(bundled)).split(os.pathsep)

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
