// Speaks HTTP/2 and nothing more, as its arguments say:
//   --listen host:port | unix path   (default: 127.0.0.1:$PORT)
//   --say "text with %"              printed when it listens; % is the address, %p the port
//   --err                            says it on standard error
//   --ignore-term                    SIGTERM is ignored
//   --linger                         leaves a grandchild in a session of its own behind
//   --tls key.pem certificate.pem
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createSecureServer, createServer } from "node:http2";

const args = process.argv.slice(2);
const flag = (name) => args.includes(name);
const value = (name, offset = 1) => (flag(name) ? args[args.indexOf(name) + offset] : undefined);

if (flag("--ignore-term")) process.on("SIGTERM", () => console.log("not now"));
if (flag("--linger")) {
  const script = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
  const child = spawn(process.execPath, ["-e", script, "lingering"], { detached: true, stdio: "inherit" });
  child.unref();
}

const server = flag("--tls")
  ? createSecureServer({ key: readFileSync(value("--tls")), cert: readFileSync(value("--tls", 2)) })
  : createServer();
const listen = value("--listen") ?? `127.0.0.1:${process.env.PORT}`;
const [, host, port] = /^(.*):(\d+)$/.exec(listen) ?? [];
server.listen(...(port === undefined ? [listen] : [Number(port), host]), () => {
  const bound = server.address();
  const address = typeof bound === "string" ? `unix:${bound}` : `${host}:${bound.port}`;
  const text = (value("--say") ?? "").replace("%p", String(bound.port)).replace("%", address);
  if (text !== "") (flag("--err") ? console.error : console.log)(text);
});
