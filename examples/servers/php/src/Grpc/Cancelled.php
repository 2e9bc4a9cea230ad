<?php

declare(strict_types=1);

namespace FixtureServer\Grpc;

/** The client has cancelled the call, is gone, or its deadline has passed: there is nobody to work for. */
final class Cancelled extends \Exception
{
}
