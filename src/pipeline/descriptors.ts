/** What `descriptors` does: writes each fixture's schema for the servers of bindings, which need no schema code of their own then. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fixtureContext } from "../fixtures/context.ts";
import type { Fixture } from "../fixtures/model.ts";
import { descriptorSetOf } from "../protobuf/descriptor-set.ts";

export interface WrittenDescriptors {
  readonly written: number;
  /** Fixtures whose schema cannot be built, or lacks the handler's service. */
  readonly left: readonly string[];
}

/** writeDescriptors writes `<folder>/<fixture id>.binpb`, a FileDescriptorSet with all imports, for every fixture. */
export async function writeDescriptors(fixtures: readonly Fixture[], folder: string): Promise<WrittenDescriptors> {
  const left: string[] = [];
  for (const fixture of fixtures) {
    const { compiled } = fixtureContext(fixture).schema;
    const service = compiled.ok ? compiled.schema.registry.getService(fixture.spec.handler.service) : undefined;
    if (service === undefined) {
      left.push(fixture.id);
      continue;
    }
    const path = join(folder, `${fixture.id}.binpb`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, descriptorSetOf(service.file));
  }
  return { written: fixtures.length - left.length, left };
}

/** A folder of descriptors for the servers of one run: written when the first of them wants it. */
export interface RunDescriptors {
  folder(): Promise<string>;
  remove(): Promise<void>;
}

export function runDescriptors(fixtures: readonly Fixture[]): RunDescriptors {
  let made: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "grpc-fixtures-descriptors-"));
    await writeDescriptors(fixtures, folder);
    return folder;
  };
  return {
    folder() {
      made ??= make();
      return made;
    },
    async remove() {
      // Without a folder there is nothing to remove, and that it could not be made has been said.
      const folder = await made?.catch(() => undefined);
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
