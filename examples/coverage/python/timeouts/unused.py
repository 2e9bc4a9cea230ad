"""A module that no test imports."""


def jitter(ms, random):
    if ms <= 0:
        return 0
    return ms + random() * ms
