<?php

declare(strict_types=1);

namespace FixtureServer;

use Generator;
use stdClass;

/** The reply messages of a fixture, each made when it is due: a million of them fit in no memory. */
final class Replies
{
    public readonly int $count;
    /** @var Generator<int, stdClass> */
    public readonly Generator $messages;

    public function __construct(private readonly Fixture $fixture)
    {
        $expected = $fixture->expected;
        if ($fixture->method()->serverStreaming && isset($expected->stream_generator)) {
            $generated = new Generated($expected->stream_generator, $expected->stream_size, $fixture->id());
            $this->count = $expected->stream_size;
            $this->messages = isset($expected->payload_bytes)
                ? $this->padded($generated, $expected->payload_bytes)
                : $generated->messages();
        } else {
            $written = $this->written();
            $this->count = $this->writtenCount($written);
            $this->messages = $this->examples($written);
        }
    }

    /** @return list<stdClass> what the fixture holds; if there are more to send, the last of them again and again */
    private function written(): array
    {
        $expected = $this->fixture->expected;
        if (!$this->fixture->method()->serverStreaming) {
            $message = $expected->message ?? null; // a string is prose for the reader
            return [$message instanceof stdClass ? $message : new stdClass()];
        }
        return $expected->stream ?? (($expected->stream_sample ?? []) ?: [new stdClass()]);
    }

    /** @param list<stdClass> $written */
    private function writtenCount(array $written): int
    {
        if (!$this->fixture->method()->serverStreaming) {
            return $this->fixture->statusCode() === 'OK' ? 1 : 0;
        }
        $expected = $this->fixture->expected;
        return isset($expected->stream) ? count($written) : $expected->stream_count ?? 0;
    }

    /**
     * @param list<stdClass> $written
     * @return Generator<int, stdClass>
     */
    private function examples(array $written): Generator
    {
        for ($i = 0; $i < $this->count; $i++) {
            yield Matchers::message($written[min($i, count($written) - 1)], $this->fixture->method()->output);
        }
    }

    /**
     * Fills one field up to `payload_bytes`: the message type's first bytes, else string field that is in no pair.
     *
     * @return Generator<int, stdClass>
     */
    private function padded(Generated $generated, int $size): Generator
    {
        $field = $generated->fieldToPad($this->fixture->method()->output);
        foreach ($generated->messages() as $message) {
            $filled = str_pad((string) ($message->{$field->name} ?? ''), $size, 'x');
            $message->{$field->name} = $field->type === Protobuf\Field::BYTES ? base64_encode($filled) : $filled;
            yield $message;
        }
    }
}
