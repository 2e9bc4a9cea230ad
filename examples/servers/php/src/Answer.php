<?php

declare(strict_types=1);

namespace FixtureServer;

use FixtureServer\Grpc\Call;

/** One call played as its fixture expects. */
final class Answer
{
    private const LONGEST_HOLD_MS = 60_000;
    private const COMPRESSIONS = ['gzip', 'deflate'];
    private const COMPRESSION_KEY = 'grpc-internal-encoding-request'; // which the core takes as an order

    private readonly Replies $replies;
    private int $sent = 0;

    public function __construct(
        private readonly Fixture $fixture,
        private readonly Codec $codec,
        private readonly Call $call,
    ) {
        $this->replies = new Replies($fixture);
    }

    /** Ends with Grpc\Cancelled, wherever it is, when the client cancels or its deadline passes. */
    public function play(): void
    {
        $this->sendHeaders();
        $method = $this->fixture->method();
        $requests = $this->fixture->requestCount();
        $received = 0;
        $last = $this->lastRequest();
        while ($received !== $last) {
            if ($received > 0) {
                $this->call->pause($this->fixture->hints()->read_delay_ms ?? 0);
            }
            $request = $this->call->receive();
            if ($request === null) {
                break;
            }
            $this->codec->check($request, $this->fixture);
            $received++;
            if ($method->clientStreaming && $method->serverStreaming && $requests > 0) {
                $this->sendUpTo((int) ceil($received * $this->replies->count / $requests));
            }
        }
        if ($received === 0 && !$method->clientStreaming && !isset($this->fixture->client->wrong_cardinality)) {
            throw new \InvalidArgumentException('the call has no request message');
        }
        $this->sendUpTo($this->replies->count);
        $this->holdStatus();
        $this->finish();
    }

    /** Headers of the fixture's go out at once, others with the first message or the status. */
    private function sendHeaders(): void
    {
        $expected = [
            ...get_object_vars($this->fixture->expected->metadata ?? new \stdClass()),
            ...get_object_vars($this->fixture->expected->headers ?? new \stdClass()),
        ];
        $headers = Metadata::pairs((object) $expected);
        $encoding = $expected['grpc-encoding'] ?? null;
        if (in_array($encoding, self::COMPRESSIONS, true)) {
            $headers[] = [self::COMPRESSION_KEY, $encoding];
        }
        if ($headers !== []) {
            $this->call->sendHeaders($headers);
        }
    }

    /** After how many requests no more are read; null: all are, up to the half-close. */
    private function lastRequest(): ?int
    {
        if (!$this->fixture->method()->clientStreaming) {
            return 1;
        }
        $halfCloses = $this->fixture->client->half_close ?? true;
        return $this->fixture->hints()->end_after_messages ?? ($halfCloses ? null : $this->fixture->requestCount());
    }

    private function sendUpTo(int $count): void
    {
        $delay = $this->fixture->request->message->delay_ms ?? null;
        $delay = is_int($delay) || is_float($delay) ? $delay : $this->fixture->hints()->reply_delay_ms ?? 0;
        for (; $this->sent < min($count, $this->replies->count); $this->sent++) {
            $this->call->pause($delay);
            $this->call->send($this->codec->encode($this->replies->messages->current(), $this->fixture));
            $this->replies->messages->next();
        }
    }

    /** Waits as long as the fixture wants its status held back. */
    private function holdStatus(): void
    {
        $timeout = $this->fixture->hints()->request_timeout ?? null;
        if (isset($timeout->seconds, $timeout->sleep_ms)) {
            $this->call->pause(min($timeout->seconds * 1000, $timeout->sleep_ms));
        }
        $limit = $this->fixture->handler->timeout_ms ?? null;
        $timesOut = $this->fixture->statusCode() === 'DEADLINE_EXCEEDED' && $limit !== null;
        if ($timesOut || isset($this->fixture->client->cancel)) {
            // At the deadline the core ends the call, with DEADLINE_EXCEEDED. Here it is a second later, should that fail.
            $remaining = $this->call->remainingMs();
            $this->call->pause($remaining === null ? $limit ?? self::LONGEST_HOLD_MS : $remaining + 1000);
        }
    }

    private function finish(): void
    {
        $expected = $this->fixture->expected;
        $code = Status::code($this->fixture->statusCode());
        $text = ($expected->error->message ?? '') ?: $expected->error_message ?? '';
        $trailers = Metadata::pairs($expected->trailers ?? new \stdClass());
        $details = Status::details($this->fixture, $code, $text);
        if ($details !== null) {
            $trailers[] = ['grpc-status-details-bin', $details];
        }
        $this->call->finish($code, $text, $trailers);
    }
}
