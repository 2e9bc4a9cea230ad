/** The module that was compiled to WebAssembly: what it exports, and how bytes get in and out. */
import { readFile } from "node:fs/promises";
import { WASI } from "node:wasi";

const HEADER_BYTES = 8; // of a result: whether it is an error, and its length

/** Instantiates the module. It sees no files, no environment and no network: what it needs comes as arguments. `crashed`
 * is told of what ends it. */
export async function loadModule(file, crashed) {
  const wasi = new WASI({ version: "preview1", returnOnExit: false });
  const compiled = await WebAssembly.compile(await readFile(file));
  const instance = await WebAssembly.instantiate(compiled, wasi.getImportObject());
  wasi.initialize(instance);
  return new Module(instance.exports, crashed);
}

class Module {
  #exports;
  #crashed;

  constructor(exports, crashed) {
    this.#exports = exports;
    this.#crashed = crashed;
  }

  /** Gives a fixture's plan, and its messages on demand. */
  open(encoding, { id, text, descriptors }) {
    const parts = [Buffer.from(encoding), Buffer.from(id), Buffer.from(text), descriptors];
    const plan = JSON.parse(this.#call("open", [], parts).toString());
    return {
      ...plan,
      /** Throws where the request is none of the fixture's type. */
      check: (request) => this.#call("check", [plan.handle], [request]),
      /** The bytes of reply i, from 0. */
      reply: (i) => this.#call("reply", [plan.handle, i]),
      /** The bytes of the google.rpc.Status that holds the details; none where there are no details. */
      details: () => this.#call("details", [plan.handle]),
    };
  }

  /** Calls an export with numbers and the addresses of byte arrays, and gives the bytes of its result. */
  #call(name, numbers, arrays = []) {
    const addresses = arrays.map((bytes) => this.#share(bytes));
    const result = this.#run(name, ...numbers, ...addresses);
    for (const address of addresses) this.#run("release", address);
    return this.#take(result);
  }

  /** An i32 is signed here; an address is not. */
  #run(name, ...numbers) {
    try {
      return this.#exports[name](...numbers) >>> 0;
    } catch (trap) {
      // Go tells of its errors in results. After a trap its state is in pieces.
      this.#crashed(`the module crashed: ${trap}`);
      throw trap;
    }
  }

  #share(bytes) {
    const address = this.#run("allocate", bytes.length);
    new Uint8Array(this.#exports.memory.buffer).set(bytes, address);
    return address;
  }

  /** The bytes of a result are copied: the module will use their place again, and when its memory grows the buffer is
   * another. */
  #take(address) {
    const { buffer } = this.#exports.memory;
    const header = new DataView(buffer, address, HEADER_BYTES);
    const failed = header.getUint32(0, true);
    const content = Buffer.from(new Uint8Array(buffer, address + HEADER_BYTES, header.getUint32(4, true)));
    this.#run("release", address);
    if (failed) throw new Error(content.toString());
    return content;
  }
}
