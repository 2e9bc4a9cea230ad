<?php

declare(strict_types=1);

namespace FixtureServer;

use FilesystemIterator;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;

/** The fixtures being served. Where two share a method, `x-fixture-id` tells them apart. */
final class Suite
{
    /** @var array<string, Fixture> */
    private array $byId = [];
    /** @var array<string, Fixture> */
    private array $byPath = [];

    /** @param list<string> $sources files and folders */
    public function __construct(array $sources, private readonly Descriptors $descriptors)
    {
        foreach ($sources as $source) {
            foreach (is_dir($source) ? self::filesIn($source) : [$source] as $file) {
                try {
                    $this->add($file);
                } catch (\Throwable $error) {
                    fwrite(STDERR, "passed over $file: {$error->getMessage()}\n");
                }
            }
        }
    }

    public function find(string $path, string $id): ?Fixture
    {
        $shortId = implode('/', array_slice(explode('/', $id), -2));
        $named = $this->byId[$id] ?? $this->byId[$shortId] ?? null;
        return $named?->path === $path ? $named : $this->byPath[$path] ?? null;
    }

    private function add(string $file): void
    {
        if (basename($file) === 'schema.json') {
            throw new \UnexpectedValueException('not a fixture');
        }
        $fixture = new Fixture(realpath($file) ?: $file, $this->descriptors);
        $this->byPath[$fixture->path] ??= $fixture;
        // The runner puts more folders in front of an id that two files would share: all those forms are known here.
        $parts = explode('/', substr($fixture->file, 0, -strlen('.json')));
        for ($start = 1; $start < count($parts) - 1; $start++) {
            $this->byId[implode('/', array_slice($parts, $start))] ??= $fixture;
        }
    }

    /** @return list<string> */
    private static function filesIn(string $folder): array
    {
        $files = [];
        $entries = new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS);
        foreach (new RecursiveIteratorIterator($entries) as $entry) {
            if ($entry->getExtension() === 'json') {
                $files[] = $entry->getPathname();
            }
        }
        sort($files, SORT_STRING);
        return $files;
    }
}
