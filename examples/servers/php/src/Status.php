<?php

declare(strict_types=1);

namespace FixtureServer;

use stdClass;

/** The status a fixture expects, and its rich details. */
final class Status
{
    private const CODES = [
        'OK', 'CANCELLED', 'UNKNOWN', 'INVALID_ARGUMENT', 'DEADLINE_EXCEEDED', 'NOT_FOUND', 'ALREADY_EXISTS',
        'PERMISSION_DENIED', 'RESOURCE_EXHAUSTED', 'FAILED_PRECONDITION', 'ABORTED', 'OUT_OF_RANGE', 'UNIMPLEMENTED',
        'INTERNAL', 'UNAVAILABLE', 'DATA_LOSS', 'UNAUTHENTICATED',
    ];
    private const TYPE = 'google.rpc.Status';

    public static function code(string $name): int
    {
        $code = array_search($name, self::CODES, true);
        return $code === false ? throw new \InvalidArgumentException("$name is no status") : $code;
    }

    /** The google.rpc.Status with its details, or null where the fixture has none, or only prose about them. */
    public static function details(Fixture $fixture, int $code, string $text): ?string
    {
        $details = $fixture->expected->details ?? null;
        if (!is_array($details)) {
            return null;
        }
        $examples = array_map(function (stdClass $detail) use ($fixture): stdClass {
            $parts = explode('/', $detail->{'@type'});
            return Matchers::message($detail, $fixture->schema()->type(end($parts)));
        }, $details);
        $status = (object) ['code' => $code, 'message' => $text, 'details' => $examples];
        return Codec::message($status, $fixture, $fixture->schema()->type(self::TYPE));
    }
}
