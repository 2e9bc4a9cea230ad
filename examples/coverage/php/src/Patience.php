<?php

declare(strict_types=1);

namespace Timeouts;

trait Patience
{
    public function patient(): bool
    {
        return $this->most >= 60_000;
    }
}
