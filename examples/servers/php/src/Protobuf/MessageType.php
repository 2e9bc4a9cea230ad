<?php

declare(strict_types=1);

namespace FixtureServer\Protobuf;

use FFI\CData;

/** A message type. */
final class MessageType
{
    /** @var list<Field>|null in the order in which they are declared */
    private ?array $fields = null;
    /** @var array<string, Field> by name and by JSON name */
    private array $byKey = [];

    public function __construct(private readonly Schema $schema, public readonly string $name, public readonly CData $def)
    {
    }

    /** @return list<Field> */
    public function fields(): array
    {
        if ($this->fields === null) {
            $this->fields = [];
            $c = $this->schema->upb->c;
            for ($i = 0; $i < $c->upb_MessageDef_FieldCount($this->def); $i++) {
                $field = new Field($this->schema, $c->upb_MessageDef_Field($this->def, $i));
                $this->fields[] = $this->byKey[$field->name] = $this->byKey[$field->jsonName] = $field;
            }
        }
        return $this->fields;
    }

    /** The field that a key of a JSON object means. */
    public function member(string $key): ?Field
    {
        $this->fields();
        return $this->isWellKnown() ? null : $this->byKey[$key] ?? null;
    }

    /** Well-known types have a JSON form of their own, without fields. That of Empty is like any other's. */
    public function isWellKnown(): bool
    {
        return str_starts_with($this->name, 'google.protobuf.') && $this->name !== 'google.protobuf.Empty';
    }
}
