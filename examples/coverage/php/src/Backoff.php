<?php

declare(strict_types=1);

namespace Timeouts;

/** When a call is tried again. The waits between attempts: each longer than the one before. */
final class Backoff
{
    use Patience;

    public function __construct(private int $first, private int $most)
    {
    }

    /** @return \Generator<int> */
    public function delays(int $attempts): \Generator
    {
        for ($made = 0; $made < $attempts; $made++) {
            yield Units::clamp($this->first * 2 ** $made, most: $this->most);
        }
    }

    /** retried tells whether a call that ended so is tried again. */
    public static function retried(int $code, int $attempt, int $attempts = 3): bool
    {
        return match (true) {
            $code === 8, $code === 14 => $attempt < $attempts,
            $code === 4 => $attempt === 1,
            default => false,
        };
    }

    /** call calls until an attempt succeeds. */
    public function call(callable $one, callable $wait): mixed
    {
        $attempt = 0;
        foreach ($this->delays(3) as $delay) {
            try {
                return $one(++$attempt);
            } catch (\RuntimeException $error) {
                $wait($delay);
            } catch (\LogicException $error) {
                throw $error;
            }
        }
        return (fn () => $one(++$attempt))();
    }
}
