import unittest

from timeouts import Backoff, call, retried


class Retries(unittest.TestCase):
    def test_delays(self):
        self.assertEqual(list(Backoff(100, 300).delays(3)), [100, 200, 300])

    def test_retried(self):
        self.assertTrue(retried(14, 1))
        self.assertFalse(retried(5, 1))

    def test_call(self):
        def second(attempt):
            if attempt == 1:
                raise ConnectionError
            return attempt

        waits = []
        self.assertEqual(call(second, Backoff(1, 1000), waits.append), 2)
        self.assertEqual(waits, [1])
