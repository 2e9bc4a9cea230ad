<?php

declare(strict_types=1);

namespace FixtureServer;

/** The command line, with the environment's values as defaults. */
final class Options
{
    public const USAGE = <<<'TEXT'
        usage: server.php [--port N] [--socket PATH] [--encoding protobuf|json] [--fixtures PATH]... [--descriptors DIR]
          --port         0: a free one
          --socket       listen on this Unix socket too
          --fixtures     a file or folder; repeatable
          --descriptors  what `grpc-fixtures descriptors` has written
        TEXT;

    /** @param list<string> $fixtures */
    private function __construct(
        public readonly int $port,
        public readonly ?string $socket,
        public readonly Codec $encoding,
        public readonly array $fixtures,
        public readonly string $descriptors,
    ) {
    }

    /** @param list<string> $arguments */
    public static function read(array $arguments): self
    {
        $given = ['fixtures' => []];
        while ($arguments !== []) {
            $name = ltrim((string) array_shift($arguments), '-');
            if (!in_array($name, ['port', 'socket', 'encoding', 'fixtures', 'descriptors'], true) || $arguments === []) {
                throw new \InvalidArgumentException(self::USAGE);
            }
            $value = array_shift($arguments);
            $name === 'fixtures' ? $given['fixtures'][] = $value : $given[$name] = $value;
        }
        $paths = array_filter(explode(PATH_SEPARATOR, self::environment('PATHS', dirname(__DIR__, 4) . '/fixtures')));
        $encoding = $given['encoding'] ?? self::environment('ENCODING', 'protobuf');
        $port = filter_var($given['port'] ?? self::environment('PORT', '0'), FILTER_VALIDATE_INT);
        return new self(
            $port === false ? throw new \InvalidArgumentException('the port is no number') : $port,
            $given['socket'] ?? null,
            Codec::tryFrom($encoding) ?? throw new \InvalidArgumentException("no encoding is called $encoding"),
            $given['fixtures'] ?: array_values($paths),
            $given['descriptors'] ?? self::environment('DESCRIPTORS', ''),
        );
    }

    private static function environment(string $name, string $default): string
    {
        return getenv("GRPC_FIXTURES_$name") ?: $default;
    }
}
