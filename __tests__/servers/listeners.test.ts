import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { listeningOn } from "../../src/servers/listeners.ts";
import { commandLine, hasLivingMembers, processesWith } from "../../src/servers/procfs.ts";

describe.skipIf(process.platform !== "linux")("listeningOn", () => {
  test.for(["127.0.0.1", "0.0.0.0", "::1", "::"])("finds a listener on %s until it is closed", async (host) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const bound = server.address();
    const address = { kind: "tcp", host, port: typeof bound === "object" ? bound?.port : undefined };
    expect(listeningOn([process.pid])).toContainEqual(address);
    await new Promise((resolve) => server.close(resolve));
    expect(listeningOn([process.pid])).not.toContainEqual(address);
  });

  test("finds nothing for a process that is not there", () => {
    expect(listeningOn([2 ** 30])).toEqual([]);
  });
});

describe.skipIf(process.platform !== "linux")("procfs", () => {
  test("a process that is not there has no command line", () => {
    expect(commandLine(2 ** 30)).toBe("");
    expect(commandLine(process.pid)).toContain("node");
  });

  test("a group that is not there has no members", () => {
    expect(hasLivingMembers(2 ** 30)).toBe(false);
  });

  test("this process is never among those to kill", () => {
    expect(processesWith("PATH=")).not.toContain(process.pid);
  });
});
