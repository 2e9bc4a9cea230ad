/** The fixtures being served, and how a call finds the one it means. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/** `open` gives the messages of a fixture, from its text and its descriptors. It is called when the fixture is. */
export function loadSuite(sources, descriptors, open) {
  const suite = new Suite();
  for (const file of sources.flatMap(filesOf)) {
    try {
      suite.add(loadFixture(file, descriptors, open));
    } catch (error) {
      console.error(`passed over ${file}: ${error.message}`);
    }
  }
  return suite;
}

/** Where two fixtures share a method, `x-fixture-id` tells them apart. */
class Suite {
  #byId = new Map();
  #byPath = new Map();

  add(fixture) {
    keep(this.#byPath, fixture.path, fixture);
    for (const id of fixture.ids) keep(this.#byId, id, fixture);
  }

  /** The fixture of this id, else the first of this path. */
  find(path, id) {
    const short = id.split("/").slice(-2).join("/");
    const named = this.#byId.get(id) ?? this.#byId.get(short);
    return named?.path === path ? named : this.#byPath.get(path);
  }
}

function keep(map, key, value) {
  if (!map.has(key)) map.set(key, value);
}

function filesOf(source) {
  try {
    if (!statSync(source).isDirectory()) return [source];
    const names = readdirSync(source, { recursive: true }).filter((name) => name.endsWith(".json"));
    return names.sort().map((name) => join(source, name));
  } catch (error) {
    console.error(`passed over ${source}: ${error.message}`);
    return [];
  }
}

function loadFixture(file, descriptors, open) {
  const text = readFileSync(file, "utf8").replace(/^\ufeff/, "");
  const { handler, request = {}, client = {}, expected_response: expected } = JSON.parse(text);
  if (!handler?.service || !handler.method || !expected?.status_code) throw new Error("not a fixture");
  const ids = idsOf(file);
  const id = ids.at(-1);
  const messages = once(() => open({ id, text, descriptors: readDescriptors(descriptors, ids) }));
  return { id, ids, path: `/${handler.service}/${handler.method}`, handler, request, client, expected, messages };
}

/** The ids that a file can have, the longest first: the runner puts more folders in front of one that two would share. */
function idsOf(file) {
  const parts = realpathSync(file)
    .replace(/\.json$/, "")
    .split(sep);
  return parts.slice(0, -1).map((_, start) => parts.slice(start).join("/"));
}

function readDescriptors(folder, ids) {
  const file = ids.map((id) => join(folder, `${id}.binpb`)).find(existsSync);
  if (!file)
    throw new Error(`no descriptors in "${folder}": \`grpc-fixtures descriptors --output FOLDER\` writes them`);
  return readFileSync(file);
}

/** The function, called once; what fails is tried again. */
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
