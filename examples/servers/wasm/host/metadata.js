/** A fixture's metadata in the form that node:http2 takes: a text, or a list of them, for each key. */
const OF_GRPC = /^(content-type|te|user-agent|grpc-.*|:.*)$/;
const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2,3})?={0,2}$/;

/** Leaves out what gRPC sends itself. What HTTP/2 cannot hold is an error here: node:http2 would throw where nobody
 * catches it, as it sends the trailers. */
export function metadata(block = {}) {
  const sent = {};
  for (const [name, expected] of Object.entries(block)) {
    const key = name.toLowerCase();
    if (OF_GRPC.test(key)) continue;
    const values = [example(expected)].flat();
    const fits = /^[\da-z_.-]+$/.test(key) && values.every((value) => /^[ -~]*$/.test(value));
    if (!fits) throw new Error(`metadata cannot hold "${name}": ${values}`);
    sent[key] = [sent[key] ?? [], key.endsWith("-bin") ? values.map(recoded) : values].flat();
  }
  return sent;
}

/** The base64 of gRPC, which has no padding. */
export function binary(bytes) {
  return bytes.toString("base64").replace(/=+$/, "");
}

function recoded(base64) {
  if (!BASE64.test(base64)) throw new Error(`"${base64}" is not base64`);
  return binary(Buffer.from(base64, "base64"));
}

/** What is sent in place of a matcher, `{"$match": …}`. */
function example(value) {
  const matcher = value?.$match;
  return matcher === undefined ? value : (matcher.example ?? matcher.contains ?? "");
}
