<?php

declare(strict_types=1);

namespace FixtureServer\Protobuf;

use Closure;
use FFI;
use FFI\CData;

/**
 * upb, the protobuf runtime inside PHP's own protobuf extension, through FFI: neither the extension nor Google's runtime
 * in PHP lets a program make messages of types for which it has no generated classes.
 */
final class Upb
{
    private const LIBRARY = 'libupb.so.29';

    public readonly FFI $c;

    public function __construct()
    {
        $this->c = FFI::cdef((string) file_get_contents(__DIR__ . '/upb.h'), self::LIBRARY);
    }

    /**
     * Gives the work memory of its own, which is freed after it.
     *
     * @template T
     * @param Closure(CData): T $work
     * @return T
     */
    public function inArena(Closure $work): mixed
    {
        $arena = $this->c->upb_Arena_Init(null, 0, FFI::addr($this->c->upb_alloc_global));
        try {
            return $work($arena);
        } finally {
            $this->c->upb_Arena_Free($arena);
        }
    }

    /** What upb writes an error to. */
    public function status(): CData
    {
        $status = $this->c->new('upb_Status');
        $status->ok = true;
        return $status;
    }

    public function decode(string $bytes, CData $message, CData $layout, CData $arena): void
    {
        $error = $this->c->upb_Decode($bytes, strlen($bytes), $message, $layout, null, 0, $arena);
        if ($error !== 0) {
            throw new \InvalidArgumentException("not a message of the type: upb's error $error");
        }
    }

    public function encode(CData $message, CData $layout, CData $arena): string
    {
        $bytes = $this->c->new('char *');
        $size = $this->c->new('size_t');
        $error = $this->c->upb_Encode($message, $layout, 0, $arena, FFI::addr($bytes), FFI::addr($size));
        if ($error !== 0) {
            throw new \InvalidArgumentException("the message cannot be written: upb's error $error");
        }
        return $size->cdata === 0 ? '' : FFI::string($bytes, $size->cdata);
    }
}
