<?php

declare(strict_types=1);

namespace FixtureServer;

use FixtureServer\Protobuf\Field;
use FixtureServer\Protobuf\MessageType;
use Generator;
use GMP;
use stdClass;

/** The messages that a generator's text means: the same in every run and in every language. */
final class Generated
{
    private const BASE_MS = 1_704_067_200_000; // 2024-01-01T00:00:00Z
    private const END = '(base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)';
    private const PAIR = '/([A-Za-z_]\w*)\s*=\s*\[\s*' . self::END . '\s*\.\.\s*' . self::END . '\s*\]/';
    private const FROM_BASE = '/^base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?$/D';

    /** @var array<string, array{GMP|float, GMP|float}> */
    private readonly array $ranges;

    public function __construct(private readonly string $text, private readonly int $count, private readonly string $seed)
    {
        preg_match_all(self::PAIR, $text, $pairs, PREG_SET_ORDER);
        $ranges = [];
        foreach ($pairs as [, $name, $start, $end]) {
            $ranges[$name] = [self::end($start), self::end($end)];
        }
        $this->ranges = $ranges;
    }

    /** @return Generator<int, stdClass> */
    public function messages(): Generator
    {
        $words = strtolower($this->text);
        for ($i = 0; $i < $this->count; $i++) {
            yield (object) match (true) {
                $this->ranges !== [] => array_map(fn (array $ends) => $this->between($ends[0], $ends[1], $i), $this->ranges),
                str_contains($words, 'sequential'),
                str_contains($words, 'counter') => ['index' => $i, 'value' => "message_$i"],
                str_contains($words, 'random') => ['index' => $i, 'random_value' => $this->random($i)],
                str_contains($words, 'timestamp') => ['index' => $i, 'timestamp' => $this->time($i)],
                default => ['index' => $i, 'data' => "item_$i"],
            };
        }
    }

    public function fieldToPad(MessageType $type): Field
    {
        $fillable = fn (Field $field): bool => !isset($this->ranges[$field->name]) && !$field->isList && !$field->isMap;
        $fields = array_filter($type->fields(), $fillable);
        foreach ([Field::BYTES, Field::STRING] as $wanted) {
            foreach ($fields as $field) {
                if ($field->type === $wanted) {
                    return $field;
                }
            }
        }
        throw new \InvalidArgumentException('payload_bytes needs a bytes or string field');
    }

    private static function end(string $text): GMP|float
    {
        if (preg_match(self::FROM_BASE, $text, $parts)) {
            $distance = (int) (($parts[1] ?? '') . ($parts[2] ?? '0'));
            return gmp_init(self::BASE_MS + $distance * (($parts[3] ?? '') === 's' ? 1000 : 1));
        }
        return preg_match('/^[+-]?\d+$/D', $text) ? gmp_init(ltrim($text, '+')) : (float) $text;
    }

    /** Value i of those that run evenly from start to end. Integers stay integers, rounded towards the start. */
    private function between(GMP|float $start, GMP|float $end, int $i): int|float|string
    {
        $last = $this->count - 1;
        $value = match (true) {
            $i === 0 => $start,
            $i === $last => $end,
            $start instanceof GMP && $end instanceof GMP => $start + gmp_div_q(($end - $start) * $i, $last),
            default => self::float($start) + (self::float($end) - self::float($start)) * $i / $last,
        };
        if (!$value instanceof GMP) {
            return $value;
        }
        return gmp_cmp(gmp_abs($value), 2 ** 53) > 0 ? gmp_strval($value) : gmp_intval($value);
    }

    private static function float(GMP|float $end): float
    {
        return $end instanceof GMP ? (float) gmp_strval($end) : $end;
    }

    private function random(int $i): int
    {
        return self::hash("{$this->seed}:$i") % 1001;
    }

    private function time(int $i): int
    {
        return intdiv(self::BASE_MS, 1000) + self::hash($this->seed) % 86400 + $i;
    }

    /** FNV-1a, 32 bits. */
    private static function hash(string $text): int
    {
        return (int) hexdec(hash('fnv1a32', $text));
    }
}
