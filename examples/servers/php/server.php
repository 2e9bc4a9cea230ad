<?php

/** A gRPC server that answers every call from a fixture: the template of a fixture server for a binding of the C core. */

declare(strict_types=1);

namespace FixtureServer;

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;
const MAX_METADATA_BYTES = 1024 * 1024;

spl_autoload_register(function (string $class): void {
    require __DIR__ . '/src/' . strtr(substr($class, strlen(__NAMESPACE__) + 1), '\\', '/') . '.php';
});
set_error_handler(function (int $level, string $text, string $file, int $line): never {
    throw new \ErrorException($text, 0, $level, $file, $line);
});
ini_set('serialize_precision', '-1'); // numbers in JSON as short as they can be read back
ini_set('memory_limit', '-1'); // a thousand calls at once, each with a message of its own

try {
    $options = Options::read(array_slice($argv, 1));
} catch (\InvalidArgumentException $error) {
    fwrite(STDERR, "{$error->getMessage()}\n");
    exit(2);
}

// Ends without unloading the core, whose threads may still write to what PHP would free.
$process = \FFI::cdef('void _exit(int code);');
pcntl_async_signals(true);
foreach ([SIGINT, SIGTERM] as $signal) {
    pcntl_signal($signal, fn () => $process->_exit(0));
}

$core = new Grpc\Core();
$loop = new Grpc\Loop($core);
$handler = new Handler(new Suite($options->fixtures, new Descriptors($options->descriptors)), $options->encoding);
$server = new Grpc\Server($core, $loop, [
    'grpc.max_receive_message_length' => MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length' => MAX_MESSAGE_BYTES,
    'grpc.max_metadata_size' => MAX_METADATA_BYTES,
    'grpc.so_reuseport' => 0,
], $handler(...));
$port = $server->listen("127.0.0.1:{$options->port}");
if ($port === 0 || ($options->socket !== null && $server->listen("unix:{$options->socket}") === 0)) {
    fwrite(STDERR, "cannot listen on " . ($port === 0 ? "port {$options->port}" : (string) $options->socket) . "\n");
    $process->_exit(1);
}
$server->start();
echo "listening on 127.0.0.1:$port\n";
$loop->run();
