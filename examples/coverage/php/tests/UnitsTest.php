<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;
use Timeouts\Units;

final class UnitsTest extends TestCase
{
    public function testParse(): void
    {
        self::assertSame([250, 10_000], [Units::parse('250ms'), Units::parse('10s')]);
        $this->expectException(InvalidArgumentException::class);
        Units::parse('soon');
    }

    public function testClamp(): void
    {
        self::assertSame([1, 5], [Units::clamp(0), Units::clamp(5)]);
    }
}
