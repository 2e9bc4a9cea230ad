/** Which texts are secrets: they are masked wherever text leaves the process. */
import type { Config } from "../config/model.ts";
import type { Fixture } from "../fixtures/model.ts";
import { type Mask } from "../text/mask.ts";
/** maskFor hides secrets of the environment, of the servers' configured environments and of the fixtures' metadata. */
export declare function maskFor(environment: Readonly<Record<string, string | undefined>>, config: Config, fixtures: readonly Fixture[]): Mask;
