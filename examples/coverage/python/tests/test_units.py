import unittest

from timeouts import clamp, parse


class Units(unittest.TestCase):
    def test_parse(self):
        self.assertEqual([parse("250ms"), parse("10s")], [250, 10_000])
        with self.assertRaises(ValueError):
            parse("soon")

    def test_clamp(self):
        self.assertEqual([clamp(0), clamp(5)], [1, 5])
