"""How long something may take, as people write it."""

MILLISECONDS = {"ms": 1, "s": 1000, "m": 60_000}


def parse(text):
    """parse reads "250ms", "10s" or "2m" as milliseconds."""
    for unit, factor in MILLISECONDS.items():
        number = text.removesuffix(unit)
        if number != text and number.isdigit():
            return int(number) * factor
    raise ValueError(
        f"not a timeout: {text}, which should be "
        f"a number and one of {', '.join(MILLISECONDS)}"
    )


def clamp(ms, least=1, most=600_000):
    """clamp keeps a timeout between two others."""
    if ms < least:
        return least
    if ms > most:
        return most
    return ms


def describe(ms):
    """describe is called by no test."""
    if ms % 60_000 == 0:
        return f"{ms // 60_000}m"
    return f"{ms / 1000:g}s" if ms >= 1000 else f"{ms}ms"


if __name__ == "__main__":  # pragma: no cover
    print(describe(parse("90s")))
