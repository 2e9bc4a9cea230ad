<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use Timeouts\Backoff;

final class BackoffTest extends TestCase
{
    public function testDelays(): void
    {
        self::assertSame([100, 200, 400], iterator_to_array((new Backoff(100, 5000))->delays(3)));
    }

    public function testRetried(): void
    {
        self::assertTrue(Backoff::retried(14, 1));
        self::assertFalse(Backoff::retried(5, 1));
    }

    public function testCall(): void
    {
        $waits = [];
        $second = fn (int $attempt) => $attempt === 1 ? throw new RuntimeException() : $attempt;
        $wait = function (int $ms) use (&$waits): void {
            $waits[] = $ms;
        };
        self::assertSame(2, (new Backoff(1, 1000))->call($second, $wait));
        self::assertSame([1], $waits);
    }
}
