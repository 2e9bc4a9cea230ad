<?php

declare(strict_types=1);

namespace FixtureServer;

use FixtureServer\Protobuf\Field;
use FixtureServer\Protobuf\MessageType;
use stdClass;

/** What is sent where a fixture expects not a certain value but one that a matcher, `{"$match": …}`, lets through. */
final class Matchers
{
    /** The first that a matcher has decides. */
    private const RULES = ['example', 'approx', 'type', 'regex', 'unordered', 'contains'];

    /** The message with a value in place of each matcher. */
    public static function message(stdClass $message, MessageType $type): stdClass
    {
        return self::value($message, $type);
    }

    /** A metadata value, or what is sent in place of its matcher. */
    public static function text(mixed $value): mixed
    {
        if (!self::isMatcher($value)) {
            return $value;
        }
        $matcher = $value->{'$match'};
        return $matcher->example ?? $matcher->contains ?? '';
    }

    private static function isMatcher(mixed $value): bool
    {
        return $value instanceof stdClass && property_exists($value, '$match');
    }

    /** The value of a message type, or that of a field; where a well-known type hides the fields, of neither. */
    private static function value(mixed $value, MessageType|Field|null $of): mixed
    {
        if (is_array($value)) {
            $item = fn (mixed $item): mixed => self::isLeftOut($item) ? self::defaultItem($of) : self::value($item, $of);
            return array_map($item, $value);
        }
        if (self::isMatcher($value)) {
            return self::matched($value->{'$match'}, $of);
        }
        if (!$value instanceof stdClass) {
            return $value;
        }
        $example = new stdClass();
        foreach (get_object_vars($value) as $key => $member) {
            if (!self::isLeftOut($member)) {
                $example->{$key} = self::value($member, $of?->member((string) $key));
            }
        }
        return $example;
    }

    private static function matched(mixed $matcher, MessageType|Field|null $of): mixed
    {
        return match (self::rule($matcher)) {
            'example' => $matcher->example,
            'approx' => $matcher->approx,
            'type' => self::ofType($matcher->type),
            'regex' => '',
            'unordered' => self::value($matcher->unordered, $of),
            'contains' => self::containing($matcher->contains, $of),
            null => new stdClass(), // of the whole message
        };
    }

    private static function containing(mixed $part, MessageType|Field|null $of): mixed
    {
        $example = self::value($part, $of);
        return $of instanceof Field && $of->isList && !is_array($part) ? [$example] : $example;
    }

    private static function ofType(string $name): mixed
    {
        return match ($name) {
            'string' => 'string',
            'number', 'integer' => 1,
            'boolean' => true,
            'array' => [],
            'object' => new stdClass(),
        };
    }

    /** Whether it stands for a member that need not be there. */
    private static function isLeftOut(mixed $value): bool
    {
        return self::isMatcher($value) && self::rule($value->{'$match'}) === null;
    }

    /** What a matcher asks for; null where anything will do. */
    private static function rule(mixed $matcher): ?string
    {
        foreach ($matcher instanceof stdClass ? self::RULES : [] as $rule) {
            if (property_exists($matcher, $rule)) {
                return $rule;
            }
        }
        return null;
    }

    /** An item of a list cannot be left out. */
    private static function defaultItem(MessageType|Field|null $of): mixed
    {
        if (!$of instanceof Field || $of->message() !== null) {
            return new stdClass();
        }
        return match ($of->type) {
            Field::STRING, Field::BYTES => '',
            Field::BOOL => false,
            default => 0,
        };
    }
}
