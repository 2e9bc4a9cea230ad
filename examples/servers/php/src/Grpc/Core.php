<?php

declare(strict_types=1);

namespace FixtureServer\Grpc;

use FFI;
use FFI\CData;

/** The gRPC C core through FFI, and PHP's strings to and from the memory it works on. */
final class Core
{
    private const LIBRARY = 'libgrpc.so.29';

    private const INLINED = 8; // where in a slice the bytes stand that it holds itself
    private const MOST_OPERATIONS = 2;

    public readonly FFI $c;
    /** The operations of the batch that is being written. The core copies them when the batch is started. */
    public readonly CData $operations;

    public function __construct()
    {
        $this->c = FFI::cdef((string) file_get_contents(__DIR__ . '/core.h'), self::LIBRARY);
        $this->c->grpc_init();
        $this->operations = $this->c->new('grpc_op[' . self::MOST_OPERATIONS . ']');
    }

    /** A slice with a copy of the text, which has to be given to release(). */
    public function slice(string $text): CData
    {
        return $this->c->grpc_slice_from_copied_buffer($text, strlen($text));
    }

    public function text(CData $slice): string
    {
        if ($slice->refcount !== null) {
            return FFI::string($slice->bytes, $slice->length);
        }
        $bytes = $this->c->cast('unsigned char *', FFI::addr($slice));
        return FFI::string($bytes + self::INLINED + 1, $bytes[self::INLINED]);
    }

    public function release(CData $slice): void
    {
        $this->c->grpc_slice_unref($slice);
    }

    /** A byte buffer with a copy of the message, which has to be destroyed. */
    public function buffer(string $message): CData
    {
        $slice = $this->slice($message);
        $buffer = $this->c->grpc_raw_byte_buffer_create(FFI::addr($slice), 1); // holds the slice too
        $this->release($slice);
        return $buffer;
    }

    /** The message in a byte buffer, which is destroyed. */
    public function take(CData $buffer): string
    {
        $reader = $this->c->new('grpc_byte_buffer_reader');
        try {
            if (!$this->c->grpc_byte_buffer_reader_init(FFI::addr($reader), $buffer)) {
                throw new \RuntimeException('the message cannot be read');
            }
            $slice = $this->c->grpc_byte_buffer_reader_readall(FFI::addr($reader));
            $this->c->grpc_byte_buffer_reader_destroy(FFI::addr($reader));
            $message = $this->text($slice);
            $this->release($slice);
            return $message;
        } finally {
            $this->c->grpc_byte_buffer_destroy($buffer);
        }
    }

    /**
     * An array of metadata, which has to be given to releaseMetadata(); null where there is none.
     *
     * @param list<array{string, string}> $pairs
     */
    public function metadata(array $pairs): ?CData
    {
        if ($pairs === []) {
            return null;
        }
        $array = $this->c->new('grpc_metadata[' . count($pairs) . ']');
        foreach ($pairs as $i => [$key, $value]) {
            $array[$i]->key = $this->slice($key);
            $array[$i]->value = $this->slice($value);
        }
        return $array;
    }

    public function releaseMetadata(CData $array, int $count): void
    {
        for ($i = 0; $i < $count; $i++) {
            $this->release($array[$i]->key);
            $this->release($array[$i]->value);
        }
    }

    /** @return array<string, string> what a client sent; of a repeated key the last value */
    public function receivedMetadata(CData $array): array
    {
        $values = [];
        for ($i = 0; $i < $array->count; $i++) {
            $values[$this->text($array->metadata[$i]->key)] = $this->text($array->metadata[$i]->value);
        }
        return $values;
    }
}
