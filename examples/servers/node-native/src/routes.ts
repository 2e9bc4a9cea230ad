/** The four RPC kinds as one: what comes in is a stream, and what goes out is one. */
import type { DescMethod, Message } from "@bufbuild/protobuf";
import type { ConnectRouter, HandlerContext } from "@connectrpc/connect";

/** What answers the calls of one method. */
export type Behaviour = (requests: AsyncIterable<Message>, call: HandlerContext) => AsyncIterable<Message>;

export function addRoute(router: ConnectRouter, method: DescMethod, behaviour: Behaviour): void {
  switch (method.methodKind) {
    case "unary":
      router.rpc({ ...method, methodKind: "unary" }, (request, call) => lastOf(behaviour(only(request), call)));
      break;
    case "client_streaming":
      router.rpc({ ...method, methodKind: "client_streaming" }, (requests, call) => lastOf(behaviour(requests, call)));
      break;
    case "server_streaming":
      router.rpc({ ...method, methodKind: "server_streaming" }, (request, call) => behaviour(only(request), call));
      break;
    case "bidi_streaming":
      router.rpc({ ...method, methodKind: "bidi_streaming" }, behaviour);
      break;
  }
}

async function* only<T>(item: T): AsyncGenerator<T> {
  yield item;
}

/** lastOf reads to the end, since the status comes after the reply. */
async function lastOf(replies: AsyncIterable<Message>): Promise<Message> {
  let last: Message | undefined;
  for await (const reply of replies) last = reply;
  if (last === undefined) throw new Error("the call has no reply");
  return last;
}
