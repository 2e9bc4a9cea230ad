"""Which calls were cancelled, for a client that asks whether its cancel was noticed."""

from __future__ import annotations

import asyncio

REMEMBERED = 10_000
MAX_ID_LENGTH = 200  # of longer ones the beginning counts


class Cancellations:
    """The last calls that were cancelled, by the id that the client gave each."""

    def __init__(self) -> None:
        self._seen: dict[str, None] = {}  # in the order in which they were seen
        self._news = asyncio.Event()

    def add(self, call_id: str) -> None:
        self._seen[call_id[:MAX_ID_LENGTH]] = None
        if len(self._seen) > REMEMBERED:
            del self._seen[next(iter(self._seen))]
        self._news.set()
        self._news = asyncio.Event()

    async def wait_for(self, call_id: str) -> None:
        while call_id[:MAX_ID_LENGTH] not in self._seen:
            await self._news.wait()
