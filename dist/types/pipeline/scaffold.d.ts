import type { RpcKind } from "../protobuf/schema.ts";
import type { Scenario } from "../scenarios/model.ts";
import { type Category } from "../scenarios/scaffold.ts";
export interface ScaffoldSettings {
    /** The suite's folder, or the folder of the category itself; made where it does not exist. */
    readonly folder: string;
    readonly scenario: Scenario;
    readonly kind: RpcKind;
    readonly category?: Category;
    readonly name?: string;
    readonly description?: string;
}
/** scaffoldFixture writes a new fixture and resolves with its path. Rejects with UsageError where there is no room. */
export declare function scaffoldFixture(settings: ScaffoldSettings, cwd: string): Promise<string>;
