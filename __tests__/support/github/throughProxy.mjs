/** Asks for an address as the Action does, on its Node: node throughProxy.mjs ADDRESS. The environment names the proxy. */
import { createTransport } from "../../../src/github/transport.ts";

const [, , address = ""] = process.argv;
try {
  const reply = await createTransport(process.env)({
    method: "GET",
    url: new URL(address),
    headers: { authorization: "Bearer the-token" },
    deadlineMs: 10_000,
    maxBytes: 1000,
  });
  console.log(`${reply.status} ${reply.body}`);
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}
