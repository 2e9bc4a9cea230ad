<?php

declare(strict_types=1);

namespace FixtureServer\Protobuf;

use FFI\CData;

/** A field of a message type. */
final class Field
{
    public const FLOAT = 2;
    public const BOOL = 8;
    public const STRING = 9;
    public const BYTES = 12;

    public readonly string $name;
    public readonly string $jsonName;
    public readonly int $type;
    public readonly bool $isMap;
    public readonly bool $isList;
    private readonly ?string $message;

    public function __construct(private readonly Schema $schema, CData $def)
    {
        $c = $schema->upb->c;
        $this->name = $c->upb_FieldDef_Name($def);
        $this->jsonName = $c->upb_FieldDef_JsonName($def);
        $this->type = $c->upb_FieldDef_Type($def);
        $this->isMap = $c->upb_FieldDef_IsMap($def);
        $this->isList = !$this->isMap && $c->upb_FieldDef_IsRepeated($def);
        $message = $c->upb_FieldDef_MessageSubDef($def);
        $this->message = $message === null ? null : $c->upb_MessageDef_FullName($message);
    }

    /** The message type of the field, or of a list's items; of a map the type of its entries. */
    public function message(): ?MessageType
    {
        return $this->message === null ? null : $this->schema->type($this->message);
    }

    /** The field that a key of the field's JSON object means. All keys of a map mean the value of its entries. */
    public function member(string $key): ?self
    {
        return $this->message()?->member($this->isMap ? 'value' : $key);
    }
}
