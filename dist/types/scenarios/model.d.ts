/** What a scenario is: something that a suite should exercise, how a fixture is seen to, and how one is begun. */
import type { LoadedSpec } from "../fixtures/model.ts";
import type { ClientSpec, ExpectedResponseSpec, FieldSpec, HandlerSpec, InlineSchema, RequestSpec } from "../generated/fixture.ts";
import type { RpcKind } from "../protobuf/schema.ts";
export declare const KINDS: readonly RpcKind[];
/** A fixture as far as scenarios look at it. */
export interface Exercise {
    readonly spec: LoadedSpec;
    readonly kind: RpcKind;
    /** Of the fields that its messages have, at any depth. */
    readonly fieldTypes: ReadonlySet<string>;
}
/** The parts of a new fixture that scenarios differ in. Both messages begin with `id` and `text`. */
export interface Draft {
    readonly request: RequestSpec;
    readonly expected: ExpectedResponseSpec;
    readonly client?: ClientSpec;
    readonly handler?: Pick<HandlerSpec, "timeout_ms" | "middleware">;
    /** A field that both messages have beside those. */
    readonly field?: FieldSpec;
    /** Types that it needs. */
    readonly types?: Pick<InlineSchema, "messages" | "enums">;
}
export interface Scenario {
    /** In lower case, with hyphens: what `new --scenario` takes. */
    readonly id: string;
    readonly title: string;
    /** Why it matters: the description of a new fixture. */
    readonly why: string;
    /** The kinds of RPC in which it makes sense. */
    readonly kinds: readonly RpcKind[];
    exercises(fixture: Exercise): boolean;
    /** Makes of a call that succeeds one that exercises the scenario. */
    draft(base: Draft, kind: RpcKind): Draft;
}
export interface ScenarioGroup {
    readonly id: string;
    readonly title: string;
    /** Whether each kind of RPC needs fixtures of its own; otherwise one of any kind will do. */
    readonly byKind: boolean;
    readonly scenarios: readonly Scenario[];
}
/** streamsReplies tells whether calls of a kind have any number of replies. */
export declare function streamsReplies(kind: RpcKind): boolean;
/** streamsRequests tells whether calls of a kind have any number of requests. */
export declare function streamsRequests(kind: RpcKind): boolean;
