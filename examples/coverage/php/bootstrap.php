<?php

spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/src/' . substr($class, strlen('Timeouts\\')) . '.php';
    if (str_starts_with($class, 'Timeouts\\') && is_file($file)) {
        require $file;
    }
});
