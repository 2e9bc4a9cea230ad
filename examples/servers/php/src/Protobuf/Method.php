<?php

declare(strict_types=1);

namespace FixtureServer\Protobuf;

/** What a schema says of a method. */
final class Method
{
    public function __construct(
        public readonly bool $clientStreaming,
        public readonly bool $serverStreaming,
        public readonly MessageType $input,
        public readonly MessageType $output,
    ) {
    }
}
