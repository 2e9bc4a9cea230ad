<?php

declare(strict_types=1);

namespace FixtureServer;

use Closure;

/** The last calls that were cancelled, by the id that the client gave each, for a client that asks. */
final class Cancellations
{
    private const REMEMBERED = 10_000;
    private const MAX_ID_LENGTH = 200; // of longer ones the beginning counts

    /** @var array<string, true> in the order in which they were seen */
    private array $seen = [];
    /** @var array<string, list<Closure(): void>> who waits for them */
    private array $waiting = [];

    public function add(string $callId): void
    {
        $key = self::key($callId);
        $this->seen[$key] = true;
        if (count($this->seen) > self::REMEMBERED) {
            unset($this->seen[array_key_first($this->seen)]);
        }
        $waiting = $this->waiting[$key] ?? [];
        unset($this->waiting[$key]);
        foreach ($waiting as $wake) {
            $wake();
        }
    }

    public function has(string $callId): bool
    {
        return isset($this->seen[self::key($callId)]);
    }

    /** @param Closure(): void $wake */
    public function tell(string $callId, Closure $wake): void
    {
        $this->waiting[self::key($callId)][] = $wake;
    }

    private static function key(string $callId): string
    {
        return ':' . substr($callId, 0, self::MAX_ID_LENGTH);
    }
}
