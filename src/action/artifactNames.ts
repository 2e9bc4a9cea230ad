/** The names of our artifacts: by them `mode: report` finds the legs, and later runs the report to compare with. */
import type { Encoding } from "../protobuf/codec.ts";
import type { Shard } from "../suite/select.ts";

/** Every artifact of ours begins so. */
const PREFIX = "grpc-fixtures-";
/** Those that hold a finished report, and are no legs. */
const REPORT_PREFIX = `${PREFIX}report-`;

/** legName names what a leg leaves for `mode: report`: by what it ran, as names are unique in a run. */
export function legName(leg: { readonly bindings: readonly string[]; encoding: Encoding; shard?: Shard }): string {
  const { bindings, encoding, shard } = leg;
  // A name may be long, but not as long as fifty bindings.
  const who = bindings.length === 0 || bindings.length > 3 ? "all" : bindings.join("+");
  const part = shard === undefined ? "" : `-${shard.index}-of-${shard.count}`;
  return `${PREFIX}run-${who}-${encoding}${part}`;
}

/** reportName names what holds the finished report: by it the next runs find what to compare with. */
export function reportName(encoding: Encoding): string {
  return `${REPORT_PREFIX}${encoding}`;
}

/** isLegName tells whether an artifact is what a leg has left, whoever named it: not one that says it is of another encoding. */
export function isLegName(name: string, encoding: Encoding): boolean {
  if (!name.startsWith(PREFIX) || name.startsWith(REPORT_PREFIX)) return false;
  const [, own] = OWN_NAME.exec(name) ?? [];
  return own === undefined || own === encoding;
}

/** As legName makes them. */
const OWN_NAME = /^grpc-fixtures-run-.*-(protobuf|json)(?:-\d+-of-\d+)?$/;
