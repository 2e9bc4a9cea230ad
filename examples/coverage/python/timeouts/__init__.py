"""How long calls may take, and when they are tried again."""

from .retries import Backoff, call, retried
from .units import clamp, parse

__all__ = ["Backoff", "call", "clamp", "parse", "retried"]
