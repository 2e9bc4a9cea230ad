<?php

declare(strict_types=1);

namespace Timeouts;

/** How long something may take, as people write it. */
final class Units
{
    private const MILLISECONDS = ['ms' => 1, 's' => 1000, 'm' => 60_000];

    /** parse reads "250ms", "10s" or "2m" as milliseconds. */
    public static function parse(string $text): int
    {
        foreach (self::MILLISECONDS as $unit => $factor) {
            $number = substr($text, 0, -strlen($unit));
            if (str_ends_with($text, $unit) && ctype_digit($number)) {
                return (int) $number * $factor;
            }
        }
        throw new \InvalidArgumentException(sprintf(
            'not a timeout: %s, which should be a number and one of %s',
            $text,
            implode(', ', array_keys(self::MILLISECONDS)),
        ));
    }

    /** clamp keeps a timeout between two others. */
    public static function clamp(int $ms, int $least = 1, int $most = 600_000): int
    {
        if ($ms < $least) {
            return $least;
        }
        if ($ms > $most) {
            return $most;
        }
        return $ms;
    }

    /** describe is called by no test. */
    public static function describe(int $ms): string
    {
        if ($ms % 60_000 === 0) {
            return intdiv($ms, 60_000) . 'm';
        }
        return $ms >= 1000
            ? ($ms / 1000) . 's'
            : $ms . 'ms';
    }

    /** @codeCoverageIgnore */
    public static function main(): void
    {
        echo self::describe(self::parse('90s'));
    }
}
