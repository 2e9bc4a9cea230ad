<?php

declare(strict_types=1);

namespace FixtureServer;

use Closure;
use FixtureServer\Grpc\Call;
use FixtureServer\Grpc\Cancelled;

/**
 * Takes every call to its fixture. All four RPC kinds look alike on the wire, so that two fixtures can give the same
 * method different kinds.
 */
final class Handler
{
    private readonly Cancellations $cancellations;

    public function __construct(private readonly Suite $suite, private readonly Codec $codec)
    {
        $this->cancellations = new Cancellations();
    }

    public function __invoke(Call $call): void
    {
        try {
            $this->handle($call);
        } catch (Cancelled) {
            $callId = $call->metadata['x-fixture-call-id'] ?? null;
            if ($callId !== null) {
                $this->cancellations->add($callId);
            }
        }
    }

    private function handle(Call $call): void
    {
        $asked = $call->metadata['x-fixture-await-cancel'] ?? null;
        if ($asked !== null) {
            $this->tellOfCancel($asked, $call);
            return;
        }
        $fixture = $this->suite->find($call->path, $call->metadata['x-fixture-id'] ?? '');
        if ($fixture === null) {
            $call->finish(Status::code('UNIMPLEMENTED'), "no fixture has the method {$call->path}");
            return;
        }
        try {
            (new Answer($fixture, $this->codec, $call))->play();
        } catch (Cancelled $cancelled) {
            throw $cancelled;
        } catch (\Throwable $error) { // what does not fit fails this one call, whatever it is
            $reason = "fixture server: {$fixture->id()}: {$error->getMessage()}";
            $call->finish(Status::code('INTERNAL'), substr($reason, 0, 1000));
        }
    }

    private function tellOfCancel(string $callId, Call $call): void
    {
        if (!$this->cancellations->has($callId)) {
            $call->suspend(fn (Closure $wake) => $this->cancellations->tell($callId, $wake));
        }
        $call->finish(Status::code('CANCELLED'), 'seen');
    }
}
