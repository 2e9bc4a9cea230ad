<?php

declare(strict_types=1);

namespace FixtureServer\Grpc;

use Closure;
use FFI\CData;
use SplMinHeap;

/** The one loop in which everything happens: it waits for what the core has done, and for timers. */
final class Loop
{
    private const LONGEST_WAIT_MS = 50; // PHP takes note of a signal only between two waits
    private const QUEUE_TIMEOUT = 1;
    private const TIMESPAN = 3;

    public readonly CData $queue;
    private CData $wait;
    /** @var array<int, Closure(bool): void> what to do when the core is done, by tag */
    private array $awaited = [];
    /** @var array<int, Closure(): void> */
    private array $timers = [];
    /** @var SplMinHeap<array{float, int}> when each timer is due; those that were forgotten too */
    private SplMinHeap $due;
    private int $last = 0;

    public function __construct(private readonly Core $core)
    {
        $this->queue = $core->c->grpc_completion_queue_create_for_next(null);
        $this->wait = $core->c->new('gpr_timespec');
        $this->wait->clock_type = self::TIMESPAN;
        $this->due = new SplMinHeap();
    }

    /**
     * A tag for the core to report with, once.
     *
     * @param Closure(bool): void $then is told whether what was asked for was done
     */
    public function tag(Closure $then): int
    {
        $this->awaited[++$this->last] = $then;
        return $this->last;
    }

    /** @param Closure(): void $then */
    public function after(float $milliseconds, Closure $then): int
    {
        $this->timers[++$this->last] = $then;
        $this->due->insert([self::now() + $milliseconds, $this->last]);
        return $this->last;
    }

    public function forget(int $timer): void
    {
        unset($this->timers[$timer]);
    }

    public function run(): never
    {
        while (true) {
            $this->wait->tv_nsec = (int) ($this->runTimers() * 1e6);
            $event = $this->core->c->grpc_completion_queue_next($this->queue, $this->wait, null);
            if ($event->type !== self::QUEUE_TIMEOUT) {
                $then = $this->awaited[$event->tag];
                unset($this->awaited[$event->tag]);
                $then($event->success !== 0);
            }
        }
    }

    /** Runs the timers that are due and tells for how many milliseconds there is nothing more to do. */
    private function runTimers(): float
    {
        while (!$this->due->isEmpty()) {
            [$time, $timer] = $this->due->top();
            $remaining = $time - self::now();
            if ($remaining > 0) {
                return min($remaining, self::LONGEST_WAIT_MS);
            }
            $this->due->extract();
            $then = $this->timers[$timer] ?? null;
            unset($this->timers[$timer]);
            if ($then !== null) {
                $then();
            }
        }
        return self::LONGEST_WAIT_MS;
    }

    /** Milliseconds of the clock that deadlines are given in. */
    public static function now(): float
    {
        return hrtime(true) / 1e6;
    }
}
