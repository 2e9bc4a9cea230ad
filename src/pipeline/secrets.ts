/** Which texts are secrets: they are masked wherever text leaves the process. */
import type { Config } from "../config/model.ts";
import type { Fixture } from "../fixtures/model.ts";
import { metadataEntries } from "../rpc/metadata.ts";
import { createMask, isSecretKey, type Mask } from "../text/mask.ts";

/** maskFor hides secrets of the environment, of the servers' configured environments and of the fixtures' metadata. */
export function maskFor(
  environment: Readonly<Record<string, string | undefined>>,
  config: Config,
  fixtures: readonly Fixture[],
): Mask {
  const secrets: string[] = [];
  const take = (entries: Iterable<readonly [string, string | undefined]>): void => {
    for (const [key, value] of entries) if (value !== undefined && isSecretKey(key)) secrets.push(value);
  };
  take(Object.entries(environment));
  for (const { server } of config.bindings) if (server.kind === "command") take(Object.entries(server.env));
  for (const { spec } of fixtures) take(metadataEntries(spec.request.metadata));
  return createMask(secrets);
}
