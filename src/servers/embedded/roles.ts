/** Which fixture a call means: by its id, else by the method path, where the first fixture wins. */
import { fixtureContext } from "../../fixtures/context.ts";
import type { Fixture } from "../../fixtures/model.ts";
import { type Encoding, type MessageCodec, messageCodec } from "../../protobuf/codec.ts";
import { type Script, scriptOf } from "./script.ts";

/** What it takes to answer calls as a fixture says. */
export interface Role {
  readonly fixtureId: string;
  readonly script: Script;
  readonly requests: MessageCodec;
  readonly replies: MessageCodec;
}

export class RoleBook {
  readonly #encoding: Encoding;
  readonly #byId = new Map<string, Role>();
  readonly #byPath = new Map<string, Role>();

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** add learns a fixture; false where it has no method to serve. */
  add(fixture: Fixture): boolean {
    const { method } = fixtureContext(fixture);
    if (method === undefined) return false;
    const role: Role = {
      fixtureId: fixture.id,
      script: scriptOf(fixture, method),
      requests: messageCodec(method.input, method.registry, this.#encoding),
      replies: messageCodec(method.output, method.registry, this.#encoding),
    };
    this.#byId.set(`${method.path} ${fixture.id}`, role);
    if (!this.#byPath.has(method.path)) this.#byPath.set(method.path, role);
    return true;
  }

  find(id: string, path: string): Role | undefined {
    return this.#byId.get(`${path} ${id}`) ?? this.#byId.get(`${path} ${lastTwo(id)}`) ?? this.#byPath.get(path);
  }
}

function lastTwo(id: string): string {
  return id.split("/").slice(-2).join("/");
}
