<?php

declare(strict_types=1);

namespace FixtureServer;

use stdClass;

/** A fixture's metadata in the form that the core takes. */
final class Metadata
{
    private const OF_THE_LIBRARY = '/^(content-type$|te$|user-agent$|grpc-|:)/D';

    /**
     * The block without what the core sends itself. What gRPC cannot hold must not get through: the core refuses the
     * whole call.
     *
     * @return list<array{string, string}>
     */
    public static function pairs(stdClass $block): array
    {
        $pairs = [];
        foreach (get_object_vars($block) as $name => $expected) {
            $key = strtolower((string) $name);
            if (preg_match(self::OF_THE_LIBRARY, $key)) {
                continue;
            }
            foreach ((array) Matchers::text($expected) as $value) {
                if (!preg_match('/^[0-9a-z_.-]+$/D', $key) || !preg_match('/^[ -~]*$/D', $value)) {
                    throw new \InvalidArgumentException('metadata cannot hold ' . json_encode([$key => $value]));
                }
                $pairs[] = [$key, str_ends_with($key, '-bin') ? self::bytes($value) : $value];
            }
        }
        return $pairs;
    }

    private static function bytes(string $base64): string
    {
        $bytes = base64_decode($base64, true);
        return $bytes === false ? throw new \InvalidArgumentException("not base64: $base64") : $bytes;
    }
}
