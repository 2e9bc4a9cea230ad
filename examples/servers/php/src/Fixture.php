<?php

declare(strict_types=1);

namespace FixtureServer;

use FixtureServer\Protobuf\Method;
use FixtureServer\Protobuf\Schema;
use stdClass;

/** One fixture file. Its schema and its values are not looked at before it is called. */
final class Fixture
{
    public readonly string $path; // /<service>/<method>
    public readonly stdClass $handler;
    public readonly stdClass $request;
    public readonly stdClass $client;
    public readonly stdClass $expected;
    private ?Schema $schema = null;
    private ?Method $method = null;

    public function __construct(public readonly string $file, private readonly Descriptors $descriptors)
    {
        $text = (string) file_get_contents($file);
        $text = str_starts_with($text, "\u{FEFF}") ? substr($text, 3) : $text;
        $content = json_decode($text, flags: JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
        $this->handler = self::block($content->handler ?? null);
        $this->request = self::block($content->request ?? null);
        $this->expected = self::block($content->expected_response ?? null);
        $this->client = self::block($content->client ?? new stdClass());
        if (!is_string($this->handler->service ?? null) || !is_string($this->handler->method ?? null)) {
            throw new \UnexpectedValueException('not a fixture');
        }
        $this->path = "/{$this->handler->service}/{$this->handler->method}";
    }

    /** <folder>/<file name without .json> */
    public function id(): string
    {
        return basename(dirname($this->file)) . '/' . basename($this->file, '.json');
    }

    /** The status to send. Where the client is going to refuse a reply as too large, the reply must go out. */
    public function statusCode(): string
    {
        $accepted = [$this->expected->status_code, ...($this->expected->status_any_of ?? [])];
        $refused = isset($this->client->max_receive_bytes) && in_array('RESOURCE_EXHAUSTED', $accepted, true);
        return $refused ? 'OK' : $accepted[0];
    }

    /** How many requests the client has to send; 0 where the fixture does not say. */
    public function requestCount(): int
    {
        return count($this->request->stream ?? []) ?: $this->request->stream_size ?? 0;
    }

    /** How the server is to behave beside what it answers. */
    public function hints(): stdClass
    {
        return $this->handler->middleware ?? new stdClass();
    }

    public function schema(): Schema
    {
        return $this->schema ??= $this->descriptors->schema($this->file);
    }

    public function method(): Method
    {
        return $this->method ??= $this->schema()->method($this->handler->service, $this->handler->method);
    }

    private static function block(mixed $value): stdClass
    {
        return $value instanceof stdClass ? $value : throw new \UnexpectedValueException('not a fixture');
    }
}
