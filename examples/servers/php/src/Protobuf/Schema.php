<?php

declare(strict_types=1);

namespace FixtureServer\Protobuf;

use FFI;
use FFI\CData;
use Generator;

/** The types of one fixture. Each has a pool of its own, since two may give one name to different types. */
final class Schema
{
    private readonly CData $pool;
    /** @var array<string, MessageType> by full name */
    private array $types = [];

    /** @param string ...$sets FileDescriptorSets with all that they need; a file of an earlier set is not taken again */
    public function __construct(public readonly Upb $upb, string ...$sets)
    {
        $this->pool = $upb->c->upb_DefPool_New();
        foreach ($sets as $set) {
            foreach (self::firstFields($set) as $file) {
                $this->add($file);
            }
        }
    }

    public function method(string $service, string $name): Method
    {
        $c = $this->upb->c;
        $found = $c->upb_DefPool_FindServiceByName($this->pool, $service);
        $method = $found === null ? null : $c->upb_ServiceDef_FindMethodByName($found, $name);
        if ($method === null) {
            throw new \InvalidArgumentException("the schema has no method $service/$name");
        }
        return new Method(
            $c->upb_MethodDef_ClientStreaming($method),
            $c->upb_MethodDef_ServerStreaming($method),
            $this->known($c->upb_MethodDef_InputType($method)),
            $this->known($c->upb_MethodDef_OutputType($method)),
        );
    }

    public function type(string $name): MessageType
    {
        $type = $this->types[$name] ?? null;
        if ($type === null) {
            $def = $this->upb->c->upb_DefPool_FindMessageByName($this->pool, $name);
            $type = $def === null ? throw new \InvalidArgumentException("the schema has no type $name") : $this->known($def);
        }
        return $type;
    }

    /** The bytes of the message that the JSON text means. */
    public function encode(string $json, MessageType $type): string
    {
        $c = $this->upb->c;
        return $this->upb->inArena(function (CData $arena) use ($c, $json, $type): string {
            $message = $c->upb_Message_New($type->def, $arena);
            $status = $this->upb->status();
            $to = FFI::addr($status);
            if (!$c->upb_JsonDecode($json, strlen($json), $message, $type->def, $this->pool, 0, $arena, $to)) {
                throw new \InvalidArgumentException("{$type->name}: " . FFI::string($status->msg));
            }
            return $this->upb->encode($message, $c->upb_MessageDef_MiniTable($type->def), $arena);
        });
    }

    /** Throws where the bytes are no message of the type. */
    public function check(string $bytes, MessageType $type): void
    {
        $this->upb->inArena(function (CData $arena) use ($bytes, $type): void {
            $layout = $this->upb->c->upb_MessageDef_MiniTable($type->def);
            $this->upb->decode($bytes, $this->upb->c->upb_Message_New($type->def, $arena), $layout, $arena);
        });
    }

    private function known(CData $def): MessageType
    {
        $name = $this->upb->c->upb_MessageDef_FullName($def);
        return $this->types[$name] ??= new MessageType($this, $name, $def);
    }

    private function add(string $file): void
    {
        $c = $this->upb->c;
        if ($c->upb_DefPool_FindFileByName($this->pool, self::firstFields($file)->current() ?? '') !== null) {
            return;
        }
        $this->upb->inArena(function (CData $arena) use ($c, $file): void {
            $layout = FFI::addr($c->google_protobuf_FileDescriptorProto_msginit);
            $message = $c->_upb_Message_New($layout, $arena);
            $this->upb->decode($file, $message, $layout, $arena);
            $status = $this->upb->status();
            if ($c->upb_DefPool_AddFile($this->pool, $message, FFI::addr($status)) === null) {
                throw new \InvalidArgumentException('the schema: ' . FFI::string($status->msg));
            }
        });
    }

    /**
     * The values of field 1 with which a message begins: of a FileDescriptorSet the files, of a file its name.
     *
     * @return Generator<int, string>
     */
    private static function firstFields(string $message): Generator
    {
        $at = 0;
        while (($message[$at] ?? '') === "\x0A") {
            $size = 0;
            $shift = 0;
            do {
                $byte = ord($message[++$at]);
                $size |= ($byte & 0x7F) << $shift;
                $shift += 7;
            } while ($byte & 0x80);
            yield substr($message, $at + 1, $size);
            $at += 1 + $size;
        }
    }
}
