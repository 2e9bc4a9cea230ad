// Listens, and writes as many megabytes to its output as its argument says: short lines, and one line without an end.
import { once } from "node:events";
import { createServer } from "node:http2";

const megabytes = Number(process.argv[2]);
const lines = Buffer.from(
  "a line of output that says nothing at all\n"
    .repeat(25_000)
    .slice(0, 1024 * 1024 - 1)
    .concat("\n"),
);
const endless = Buffer.alloc(1024 * 1024, "x");

const server = createServer();
server.listen(Number(process.env.PORT), "127.0.0.1");
await once(server, "listening");
const write = async (stream, chunk) => {
  if (!stream.write(chunk)) await once(stream, "drain");
};
for (let i = 0; i < megabytes / 2; i++) {
  await write(process.stdout, lines);
  await write(process.stderr, endless);
}
await write(process.stderr, "\n");
await write(process.stdout, "flood over\n");
