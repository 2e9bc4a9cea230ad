"""When a call is tried again."""

from .units import clamp


class Backoff:
    """The waits between attempts: each longer than the one before."""

    def __init__(self, first, most, factor=2.0):
        self.first, self.most, self.factor = first, most, factor

    def delays(self, attempts):
        delay = self.first
        for _ in range(attempts):
            yield clamp(round(delay), most=self.most)
            delay *= self.factor

    @property
    def patient(self):
        return self.most >= 60_000


def retried(code, attempt, attempts=3):
    """retried tells whether a call that ended so is tried again."""
    match code:
        case 8 | 14:
            return attempt < attempts
        case 4 if attempt == 1:
            return True
        case _:
            return False


def call(function, backoff, wait, attempts=3):
    """call calls until an attempt succeeds."""
    made = 0
    for attempt, delay in enumerate(backoff.delays(attempts), start=1):
        try:
            return function(attempt)
        except ConnectionError:
            if attempt == attempts:
                raise
            wait(delay)
        except TimeoutError:
            break
        finally:
            made += 1
    return made
