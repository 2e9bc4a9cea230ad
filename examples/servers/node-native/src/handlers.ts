/** Takes each call to its fixture. */
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";
import { Code, ConnectError, type HandlerContext } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import { play, type Role } from "./call.ts";
import { Cancellations } from "./cancellations.ts";
import { COMPRESSIONS } from "./compression.ts";
import type { Fixture, Suite } from "./fixtures.ts";
import { compressionOf } from "./metadata.ts";
import { CODECS, type Encoding } from "./payloads.ts";
import { addRoute, type Behaviour } from "./routes.ts";
import { loadSchema } from "./schemas.ts";
import { misfit } from "./statuses.ts";
import { until } from "./waiting.ts";

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

// gRPC has a content type of its own for JSON, by which connect goes. The fixtures' JSON does without.
const ON_THE_WIRE = "application/grpc";
const WITH_JSON = "application/grpc+json";

type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

export interface Service {
  readonly suite: Suite;
  readonly encoding: Encoding;
  /** The folder that `grpc-fixtures descriptors` wrote. */
  readonly descriptors: string;
}

/** createHandler makes a handler of HTTP requests which has one of connect's for each fixture: connect itself goes by
 * the path alone, and two fixtures can give the same method different types. */
export function createHandler({ suite, encoding, descriptors }: Service): Handler {
  const cancellations = new Cancellations();
  const handlers = new Map<Fixture, Handler>();

  function makeHandler(fixture: Fixture): Handler {
    const schema = loadSchema(descriptors, fixture);
    return fixtureHandler({ fixture, schema, codec: CODECS[encoding](schema) }, cancellations);
  }

  return (request, response) => {
    const fixture = suite.find(request.url, String(request.headers["x-fixture-id"]));
    if (fixture === undefined) return refuse(response, Code.Unimplemented, `no fixture calls ${request.url}`);
    try {
      const handler = handlers.get(fixture) ?? makeHandler(fixture);
      handlers.set(fixture, handler);
      handler(request, response);
    } catch (error) {
      refuse(response, Code.Internal, misfit(fixture, error));
    }
  };
}

/** refuse ends a call that there is no handler for. */
function refuse(response: Http2ServerResponse, code: Code, text: string): void {
  const status = { "grpc-status": code, "grpc-message": encodeURIComponent(text) };
  response.writeHead(200, { "content-type": ON_THE_WIRE, ...status }).end();
}

function fixtureHandler(role: Role, cancellations: Cancellations): Handler {
  const { fixture, codec } = role;
  const compression = compressionOf(fixture);
  const handler = connectNodeAdapter({
    connect: false,
    grpcWeb: false,
    readMaxBytes: MAX_MESSAGE_BYTES,
    acceptCompression: COMPRESSIONS,
    // By default connect leaves messages under a kibibyte as they are. Where compression is expected, it is of all.
    ...(compression && { compressMinBytes: 0 }),
    routes: (router) => addRoute(router, codec.method, behaviourOf(role, cancellations)),
    requestGate: (call) => {
      if (codec.jsonOptions) call.responseHeader.set("content-type", ON_THE_WIRE);
      return tellOfCancel(call, cancellations);
    },
    ...(codec.jsonOptions && { jsonOptions: codec.jsonOptions }),
  });
  return (request, response) => {
    const { headers } = request;
    const callId = headers["x-fixture-call-id"];
    if (callId) request.once("aborted", () => cancellations.add(String(callId)));
    if (codec.jsonOptions && headers["content-type"] === ON_THE_WIRE) headers["content-type"] = WITH_JSON;
    // connect compresses with the first encoding that the client accepts, and cannot be told another.
    if (compression) headers["grpc-accept-encoding"] = compression;
    handler(request, response);
  };
}

/** behaviourOf plays the fixture. What does not fit fails this one call. */
function behaviourOf(role: Role, cancellations: Cancellations): Behaviour {
  return async function* (requests, call) {
    try {
      yield* play(role, requests, call);
    } catch (error) {
      const callId = call.requestHeader.get("x-fixture-call-id");
      if (callId !== null && call.signal.aborted) cancellations.add(callId); // by its deadline
      throw error instanceof ConnectError ? error : new ConnectError(misfit(role.fixture, error), Code.Internal);
    }
  };
}

/** tellOfCancel ends a call that asks whether another was cancelled, as soon as it was. */
async function tellOfCancel(call: HandlerContext, cancellations: Cancellations): Promise<void> {
  const callId = call.requestHeader.get("x-fixture-await-cancel");
  if (callId === null) return;
  await until(call.signal, cancellations.waitFor(callId, call.signal));
  throw new ConnectError("seen", Code.Canceled);
}
