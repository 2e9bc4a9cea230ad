<?php

declare(strict_types=1);

namespace FixtureServer;

use FixtureServer\Protobuf\Field;
use FixtureServer\Protobuf\MessageType;
use stdClass;

/** The two encodings: what the bytes of a fixture's messages are. */
enum Codec: string
{
    case Protobuf = 'protobuf';
    case Json = 'json';

    /** Throws where the request is none of the fixture's type. */
    public function check(string $request, Fixture $fixture): void
    {
        match ($this) {
            self::Protobuf => $fixture->schema()->check($request, $fixture->method()->input),
            self::Json => json_decode($request, flags: JSON_THROW_ON_ERROR),
        };
    }

    public function encode(stdClass $reply, Fixture $fixture): string
    {
        return match ($this) {
            self::Protobuf => self::message($reply, $fixture, $fixture->method()->output),
            self::Json => self::json($reply),
        };
    }

    /**
     * The message of a type that is given in JSON form, without the keys that its type does not have: fixtures hold
     * notes for the reader. upb can pass over unknown keys, but then it does so with unknown enum names, which are mistakes.
     */
    public static function message(stdClass $json, Fixture $fixture, MessageType $type): string
    {
        return $fixture->schema()->encode(self::json($type->isWellKnown() ? $json : self::fitting($json, $type)), $type);
    }

    private static function json(stdClass $value): string
    {
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;
        return json_encode($value, $flags);
    }

    private static function fitting(stdClass $message, MessageType|Field $of): stdClass
    {
        $fitting = new stdClass();
        foreach (get_object_vars($message) as $key => $value) {
            $field = $of->member((string) $key);
            if ($field !== null) {
                $fitting->{$key} = self::fittingValue($value, $field);
            }
        }
        return $fitting;
    }

    private static function fittingValue(mixed $value, Field $field): mixed
    {
        if (is_array($value)) {
            return array_map(fn (mixed $item): mixed => self::fittingValue($item, $field), $value);
        }
        if ($value instanceof stdClass && $field->message()?->isWellKnown() === false) {
            return self::fitting($value, $field);
        }
        // upb refuses 3.4028235e38, which is how everybody writes the greatest float.
        return is_float($value) && $field->type === Field::FLOAT ? unpack('g', pack('g', $value))[1] : $value;
    }
}
