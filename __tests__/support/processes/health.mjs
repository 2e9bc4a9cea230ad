// A gRPC server with a health service: health.mjs <service> <status of each check in turn, the last one for ever>
// Without arguments it has none.
import { createRequire } from "node:module";

const { Server, ServerCredentials } = createRequire(import.meta.url)("@grpc/grpc-js");
const [service, ...statuses] = process.argv.slice(2);
const NUMBERS = { UNKNOWN: 0, SERVING: 1, NOT_SERVING: 2 };
let calls = 0;

const check = (call, callback) => {
  const asked = call.request.subarray(2).toString("utf8");
  if (asked !== service) return callback({ code: 5, details: `no service ${asked}` });
  const status = statuses[Math.min(calls++, statuses.length - 1)];
  console.log(`check ${calls}: ${status}`);
  callback(null, Buffer.from([0x08, NUMBERS[status]]));
};
const same = (bytes) => bytes;
const method = {
  path: "/grpc.health.v1.Health/Check",
  requestStream: false,
  responseStream: false,
  requestSerialize: same,
  requestDeserialize: same,
  responseSerialize: same,
  responseDeserialize: same,
};
const server = new Server();
if (statuses.length > 0) server.addService({ Check: method }, { Check: check });
server.bindAsync(`127.0.0.1:${process.env.PORT}`, ServerCredentials.createInsecure(), (error) => {
  if (error) throw error;
});
