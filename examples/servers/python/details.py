"""The rich error model: google.rpc.Status, which travels in the trailer `grpc-status-details-bin`."""

from __future__ import annotations

from google.protobuf import json_format
from google.rpc import status_pb2

from fixtures import Fixture
from matchers import message_example


def status_details(fixture: Fixture, code: int, text: str) -> bytes | None:
    """The status with its details, or None where the fixture has none, or only prose about them."""
    details = fixture.expected.get("details")
    if not isinstance(details, list):
        return None
    status = status_pb2.Status(code=code, message=text)
    for detail in details:
        type = fixture.pool.FindMessageTypeByName(detail["@type"].rpartition("/")[2])
        json_format.ParseDict(message_example(detail, type), status.details.add(), descriptor_pool=fixture.pool)
    return bytes(status.SerializeToString())
