<?php

declare(strict_types=1);

namespace FixtureServer\Grpc;

use Closure;
use FFI;
use FFI\CData;

/** A server that hands every call, whatever its method, to one function. */
final class Server
{
    private readonly CData $server;

    /**
     * @param array<string, int> $options of the core
     * @param Closure(Call): void $work
     */
    public function __construct(
        private readonly Core $core,
        private readonly Loop $loop,
        array $options,
        private readonly Closure $work,
    ) {
        $this->server = $this->create($options);
        $core->c->grpc_server_register_completion_queue($this->server, $loop->queue, null);
    }

    /** @return int the port, or 0 where the address cannot be listened at */
    public function listen(string $address): int
    {
        $insecure = $this->core->c->grpc_insecure_server_credentials_create();
        return $this->core->c->grpc_server_add_http2_port($this->server, $address, $insecure);
    }

    public function start(): void
    {
        $this->core->c->grpc_server_start($this->server);
        $this->awaitCall();
    }

    /** Asks for the next call, and when it has come for the one after it. */
    private function awaitCall(): void
    {
        $c = $this->core->c;
        $call = $c->new('grpc_call *');
        $details = $c->new('grpc_call_details');
        $metadata = $c->new('grpc_metadata_array');
        $tag = $this->loop->tag(function () use ($c, $call, $details, $metadata): void {
            $this->awaitCall();
            $path = $this->core->text($details->method);
            $begun = new Call(
                $this->core,
                $this->loop,
                $call,
                $path,
                $this->core->receivedMetadata($metadata),
                clone $details->deadline,
            );
            $c->grpc_metadata_array_destroy(FFI::addr($metadata));
            $c->grpc_call_details_destroy(FFI::addr($details));
            $begun->begin($this->work);
        });
        [$callAt, $detailsAt, $metadataAt] = [FFI::addr($call), FFI::addr($details), FFI::addr($metadata)];
        $queue = $this->loop->queue;
        $c->grpc_server_request_call($this->server, $callAt, $detailsAt, $metadataAt, $queue, $queue, $tag);
    }

    /** @param array<string, int> $options */
    private function create(array $options): CData
    {
        $c = $this->core->c;
        $arguments = $c->new('grpc_arg[' . count($options) . ']');
        $names = []; // in the core's memory until it has copied them
        foreach (array_keys($options) as $i => $name) {
            $names[] = $text = $c->new('char[' . strlen($name) + 1 . ']');
            FFI::memcpy($text, $name, strlen($name));
            $arguments[$i]->type = 1; // an integer
            $arguments[$i]->key = $c->cast('char *', FFI::addr($text));
            $arguments[$i]->value->integer = $options[$name];
        }
        $list = $c->new('grpc_channel_args');
        $list->num_args = count($options);
        $list->args = FFI::addr($arguments[0]);
        return $c->grpc_server_create(FFI::addr($list), null);
    }
}
