/** Configurations and certificates as files. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "../../src/config/errors.ts";
import { defaultConfig, findConfig, loadConfig } from "../../src/config/load.ts";
import { readTls } from "../../src/config/tls.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), "config-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The message of the ConfigError, without the temporary folder. */
async function messageOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.replaceAll(folder, "DIR");
  }
  return "";
}

describe("findConfig", () => {
  test.each(["grpc-fixtures.yml", "grpc-fixtures.yaml", "grpc-fixtures.json"])("finds %s", async (name) => {
    const path = write(name, "{}");
    write("other.yml", "");
    expect(await findConfig(folder)).toBe(path);
  });

  test("finds nothing where there is nothing", async () => {
    write("Grpc-fixtures.yml.bak", "");
    expect(await findConfig(folder)).toBeUndefined();
  });

  test("refuses to choose between two", async () => {
    write("grpc-fixtures.json", "{}");
    write("grpc-fixtures.yml", "");
    expect(await messageOf(findConfig(folder))).toBe(
      "DIR/grpc-fixtures.json:1:1: there is also grpc-fixtures.yml, and only one can count: remove one of them",
    );
  });

  test("says so where there is no folder", async () => {
    expect(await messageOf(findConfig(join(folder, "none")))).toBe(
      "DIR/none:1:1: cannot be searched for a configuration: there is no such file",
    );
  });
});

describe("loadConfig", () => {
  test("reads a file; paths are relative to its folder", async () => {
    mkdirSync(join(folder, "sub"));
    const file = write("sub/c.yml", "\ufefffixtures: ../suite\r\nbindings:\r\n  a: { server: { command: x } }\r\n");
    expect(await loadConfig(file)).toMatchObject({
      file,
      folder: join(folder, "sub"),
      fixtures: [join(folder, "suite")],
      strictParity: false,
      flakyAllowed: false,
      acceptedDifferences: [],
      coverage: { rules: {}, targets: [] },
      bindings: [{ name: "a", server: { cwd: join(folder, "sub") } }],
    });
  });

  test("places problems after a byte order mark and CRLF", async () => {
    const file = write("c.yml", "\ufefftimout: 1s\r\nencoding: xml\r\n");
    expect(await messageOf(loadConfig(file))).toMatch(/^DIR\/c.yml:1:1: unknown.*\nDIR\/c.yml:2:11: `encoding` must/);
  });

  test.each<[string, () => string, string]>([
    ["no file", () => join(folder, "c.yml"), "cannot be read: there is no such file"],
    ["a folder", () => folder, "cannot be read: it is a folder"],
    [
      "a file of a megabyte",
      () => write("c.yml", "#".repeat(1024 * 1024 + 1)),
      "is larger than 1 MiB: that is no configuration",
    ],
    [
      "Latin-1",
      () => write("c.yml", Buffer.from("fixtures: caf\u00e9", "latin1")),
      "is not UTF-8 text: save it as UTF-8",
    ],
  ])("%s", async (_, make, message) => {
    const path = make();
    expect(await messageOf(loadConfig(path))).toBe(`${path.replace(folder, "DIR")}:1:1: ${message}`);
  });

  test.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
    const path = join(folder, "c.yml");
    execFileSync("mkfifo", [path]);
    expect(await messageOf(loadConfig(path))).toBe("DIR/c.yml:1:1: cannot be read: it is not an ordinary file");
  });

  test("says that a file may not be read", async () => {
    const denied = () => Promise.reject(Object.assign(new Error("EACCES: …"), { code: "EACCES" }));
    expect(await messageOf(loadConfig(join(folder, "c.yml"), denied))).toBe(
      "DIR/c.yml:1:1: cannot be read: permission denied",
    );
  });
});

test("defaultConfig has no fixtures and no bindings", () => {
  expect(defaultConfig(folder)).toEqual({
    folder,
    fixtures: [],
    encoding: "protobuf",
    timeoutMs: 10_000,
    concurrency: 16,
    rules: {},
    strictParity: false,
    flakyAllowed: false,
    acceptedDifferences: [],
    coverage: { rules: {}, targets: [] },
    bindings: [],
  });
});

describe("readTls", () => {
  const PEM = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

  test("reads each file", async () => {
    const ca = write("ca.pem", PEM);
    const key = write("key.pem", PEM.replaceAll("CERTIFICATE", "PRIVATE KEY"));
    expect(await readTls({ ca, certificate: ca, key, serverName: "x" })).toEqual({
      ca: Buffer.from(PEM),
      certificate: Buffer.from(PEM),
      key: Buffer.from(PEM.replaceAll("CERTIFICATE", "PRIVATE KEY")),
      serverName: "x",
    });
  });

  test("needs no file", async () => {
    expect(await readTls({})).toEqual({});
  });

  test("names each file that cannot be used", async () => {
    const files = {
      ca: join(folder, "none.pem"),
      certificate: write("a.pem", "text"),
      key: write("b.pem", PEM.repeat(20_000)),
    };
    expect(await messageOf(readTls(files))).toBe(
      [
        "DIR/none.pem:1:1: the file of `tls.ca` cannot be used: there is no such file",
        "DIR/a.pem:1:1: the file of `tls.certificate` cannot be used: it is no PEM file (there is no line -----BEGIN …-----)",
        "DIR/b.pem:1:1: the file of `tls.key` cannot be used: it is larger than 1 MiB",
      ].join("\n"),
    );
  });
});
