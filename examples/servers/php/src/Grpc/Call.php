<?php

declare(strict_types=1);

namespace FixtureServer\Grpc;

use Closure;
use FFI;
use FFI\CData;
use Fiber;
use stdClass;

/**
 * One call. Its work runs in a fiber, so that it reads like straight code: each step lets the other calls go on until
 * the core has done it, and ends the work with Cancelled when the client no longer waits.
 */
final class Call
{
    private const SEND_INITIAL_METADATA = 0;
    private const SEND_MESSAGE = 1;
    private const SEND_STATUS = 3;
    private const RECV_MESSAGE = 5;
    private const RECV_CLOSE = 7;
    private const CLOCK_END = PHP_INT_MAX;

    /** @var Fiber<void, void, void, void> */
    private Fiber $fiber;
    private bool $headersSent = false;
    private bool $closed = false;
    private bool $cancelled = false;
    private ?stdClass $waiting = null;
    private CData $wasCancelled;

    /** @param array<string, string> $metadata */
    public function __construct(
        private readonly Core $core,
        private readonly Loop $loop,
        private readonly CData $call,
        public readonly string $path,
        public readonly array $metadata,
        private readonly CData $deadline,
    ) {
    }

    /** @param Closure(self): void $work */
    public function begin(Closure $work): void
    {
        $this->wasCancelled = $this->core->c->new('int');
        $this->op(self::RECV_CLOSE)->data->recv_close_on_server->cancelled = FFI::addr($this->wasCancelled);
        $this->start(1, fn () => $this->close());
        $this->fiber = new Fiber(function () use ($work): void {
            try {
                $work($this);
            } finally {
                if ($this->closed) {
                    $this->release();
                }
            }
        });
        $this->fiber->start();
    }

    /** The next request message; null after the half-close. */
    public function receive(): ?string
    {
        $received = $this->core->c->new('grpc_byte_buffer *');
        $this->op(self::RECV_MESSAGE)->data->recv_message->recv_message = FFI::addr($received);
        $this->batch(1);
        return FFI::isNull($received) ? null : $this->core->take($received);
    }

    /** @param list<array{string, string}> $metadata */
    public function sendHeaders(array $metadata): void
    {
        $this->withHeaders($metadata, fn (int $ops) => $this->batch($ops));
    }

    /** Sends a message, and is done when flow control has let it pass. */
    public function send(string $message): void
    {
        $this->withHeaders([], function (int $ops) use ($message): void {
            $buffer = $this->core->buffer($message);
            try {
                $this->op(self::SEND_MESSAGE, $ops)->data->send_message->send_message = $buffer;
                $this->batch($ops + 1);
            } finally {
                $this->core->c->grpc_byte_buffer_destroy($buffer);
            }
        });
    }

    /** @param list<array{string, string}> $trailers */
    public function finish(int $code, string $text, array $trailers = []): void
    {
        $this->withHeaders([], function (int $ops) use ($code, $text, $trailers): void {
            $details = $this->core->slice($text);
            $metadata = $this->core->metadata($trailers);
            try {
                $status = $this->op(self::SEND_STATUS, $ops)->data->send_status_from_server;
                $status->status = $code;
                $status->status_details = FFI::addr($details);
                $status->trailing_metadata_count = count($trailers);
                $status->trailing_metadata = $metadata === null ? null : FFI::addr($metadata[0]);
                $this->batch($ops + 1);
            } finally {
                $this->core->release($details);
                $metadata && $this->core->releaseMetadata($metadata, count($trailers));
            }
        });
    }

    /** How long the client will still wait; null: it has not said. */
    public function remainingMs(): ?float
    {
        if ($this->deadline->tv_sec === self::CLOCK_END) {
            return null;
        }
        return $this->deadline->tv_sec * 1e3 + $this->deadline->tv_nsec / 1e6 - Loop::now();
    }

    public function pause(float $milliseconds): void
    {
        if ($milliseconds <= 0) {
            return;
        }
        $timer = null;
        try {
            $this->suspend(function (Closure $wake) use ($milliseconds, &$timer): void {
                $timer = $this->loop->after($milliseconds, $wake);
            });
        } finally {
            $this->loop->forget((int) $timer);
        }
    }

    /**
     * Lets other calls go on until the function that $arm is given is called.
     *
     * @param Closure(Closure(): void): void $arm
     */
    public function suspend(Closure $arm): void
    {
        $this->cancelled && throw new Cancelled();
        $this->waiting = $wait = new stdClass();
        $arm(function () use ($wait): void {
            if ($this->waiting === $wait) { // and not long since cancelled
                $this->waiting = null;
                $this->fiber->resume();
            }
        });
        Fiber::suspend();
    }

    /**
     * Puts the headers in front of the other operations of a batch where they have not been sent yet.
     *
     * @param list<array{string, string}> $metadata
     * @param Closure(int): void $send is given how many operations there are already
     */
    private function withHeaders(array $metadata, Closure $send): void
    {
        if ($this->headersSent) {
            $send(0);
            return;
        }
        $this->headersSent = true;
        $headers = $this->core->metadata($metadata);
        try {
            $data = $this->op(self::SEND_INITIAL_METADATA)->data->send_initial_metadata;
            $data->count = count($metadata);
            $data->metadata = $headers === null ? null : FFI::addr($headers[0]);
            $send(1);
        } finally {
            $headers && $this->core->releaseMetadata($headers, count($metadata));
        }
    }

    /** Lets the core do the first operations of the list, and waits for it. */
    private function batch(int $count): void
    {
        $this->cancelled && throw new Cancelled();
        $this->start($count, fn (bool $success) => $this->fiber->resume($success));
        if (!Fiber::suspend() || $this->cancelled) {
            throw new Cancelled();
        }
    }

    /** @param Closure(bool): void $then */
    private function start(int $count, Closure $then): void
    {
        $tag = $this->loop->tag($then);
        $error = $this->core->c->grpc_call_start_batch($this->call, $this->core->operations, $count, $tag, null);
        if ($error !== 0) {
            throw new \LogicException("the core refuses a batch, with error $error");
        }
    }

    private function op(int $kind, int $place = 0): CData
    {
        $op = $this->core->operations[$place];
        FFI::memset($op, 0, FFI::sizeof($op));
        $op->op = $kind;
        return $op;
    }

    /** The call is over, one way or the other. What waits for the core is told by the core itself. */
    private function close(): void
    {
        $this->closed = true;
        $this->cancelled = $this->wasCancelled->cdata !== 0;
        if ($this->fiber->isTerminated()) {
            $this->release();
        } elseif ($this->cancelled && $this->waiting !== null) {
            $this->waiting = null;
            $this->fiber->throw(new Cancelled());
        }
    }

    private function release(): void
    {
        $this->core->c->grpc_call_unref($this->call);
    }
}
