/** The suite's own coverage: which RPC methods and status codes it has reached on a binding. */
import type { Fixture } from "../fixtures/model.ts";
import { servicesOf } from "../fixtures/services.ts";
import type { Exercised, Reached } from "../generated/report.ts";
import type { BindingResult } from "../generated/result.ts";
import { STATUS_NAMES } from "../rpc/status.ts";

/** So many names of what was not reached are kept. */
const NAMED = 50;

/** exercisedBy gives the function that counts, for one binding after the other. `fixtures` is the whole suite. */
export function exercisedBy(fixtures: readonly Fixture[]): (result: BindingResult) => Exercised {
  const called = new Map(fixtures.map(({ id, spec: { handler } }) => [id, `${handler.service}/${handler.method}`]));
  const methods = new Set(
    fixtures.flatMap(({ schema }) =>
      servicesOf(schema).flatMap((service) => service.methods.map(({ name }) => `${service.fullName}/${name}`)),
    ),
  );
  return ({ fixtures: results }) => {
    // A status that the connection made says nothing of the binding; that of a deadline or a cancel belongs to the call.
    const ended = results.flatMap(({ id, outcome }) =>
      outcome === undefined || outcome.status.origin === "transport" ? [] : [{ id, status: outcome.status.name }],
    );
    const reached = new Set(ended.map(({ id }) => called.get(id)));
    const codes = new Set(ended.map(({ status }) => status));
    return { methods: countReached([...methods].sort(), reached), statuses: countReached(STATUS_NAMES, codes) };
  };
}

function countReached(all: readonly string[], reached: ReadonlySet<string | undefined>): Reached {
  const missing = all.filter((name) => !reached.has(name));
  return { reached: all.length - missing.length, total: all.length, missing: missing.slice(0, NAMED) };
}
