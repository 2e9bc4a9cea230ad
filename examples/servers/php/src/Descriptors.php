<?php

declare(strict_types=1);

namespace FixtureServer;

use FixtureServer\Protobuf\Schema;
use FixtureServer\Protobuf\Upb;

/** The folder with each fixture's schema, as `grpc-fixtures descriptors` writes it: <fixture id>.binpb. */
final class Descriptors
{
    private readonly Upb $upb;
    private readonly string $statusTypes;

    public function __construct(private readonly string $folder)
    {
        $this->upb = new Upb();
        $this->statusTypes = (string) file_get_contents(__DIR__ . '/google_rpc.binpb');
    }

    public function schema(string $fixture): Schema
    {
        // Where two files would share an id more folders stand in front of it: the longest that is there is the one.
        $parts = explode('/', substr($fixture, 0, -strlen('.json')));
        for ($start = 0; $start < count($parts) - 1; $start++) {
            $file = $this->folder . '/' . implode('/', array_slice($parts, $start)) . '.binpb';
            if (is_file($file)) {
                return new Schema($this->upb, (string) file_get_contents($file), $this->statusTypes);
            }
        }
        $remedy = '`grpc-fixtures descriptors --output DIR` writes them';
        throw new \RuntimeException("no descriptors in '{$this->folder}': $remedy");
    }
}
