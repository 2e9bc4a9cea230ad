<?php

declare(strict_types=1);

namespace Timeouts;

/** A class that no test loads. */
final class Unused
{
    public static function jitter(int $ms, callable $random): float
    {
        if ($ms <= 0) {
            return 0;
        }
        return $ms + $random() * $ms;
    }
}

function log(string $text): void
{
    fwrite(STDERR, $text);
}
