/** The names of our artifacts: by them `mode: report` finds the legs, and later runs the report to compare with. */
import type { Encoding } from "../protobuf/codec.ts";
import type { Shard } from "../suite/select.ts";
/** legName names what a leg leaves for `mode: report`: by what it ran, as names are unique in a run. */
export declare function legName(leg: {
    readonly bindings: readonly string[];
    encoding: Encoding;
    shard?: Shard;
}): string;
/** reportName names what holds the finished report: by it the next runs find what to compare with. */
export declare function reportName(encoding: Encoding): string;
/** isLegName tells whether an artifact is what a leg has left, whoever named it: not one that says it is of another encoding. */
export declare function isLegName(name: string, encoding: Encoding): boolean;
