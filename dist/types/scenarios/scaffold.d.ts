import type { FixtureSpec } from "../generated/fixture.ts";
import type { RpcKind } from "../protobuf/schema.ts";
import type { Scenario } from "./model.ts";
export type Category = FixtureSpec["category"];
export interface NewFixture {
    readonly scenario: Scenario;
    readonly kind: RpcKind;
    readonly category: Category;
    readonly name: string;
    readonly description?: string;
}
/** homeOf is the folder for fixtures of a category: in a suite's folder, or beside the folder of another category. */
export declare function homeOf(folder: string, category: Category): string;
/** usualCategory is the category of a scenario's fixture: calls that the server fails are errors, of whatever kind. */
export declare function usualCategory(scenario: Scenario, kind: RpcKind): Category;
/** usualName is a name for reports. `taken` are the names of the suite. */
export declare function usualName({ title, id }: Scenario, kind: RpcKind, taken: ReadonlySet<string>): string;
/** nextNumber is the first free number of a folder; undefined where its ranges are full. */
export declare function nextNumber(folder: string, taken: ReadonlySet<number>): number | undefined;
/** fileNameOf is `{number}_{scenario}.json`, with the kind where the folder does not say it. */
export declare function fileNameOf(number: number, { scenario, kind, category }: Omit<NewFixture, "name">): string;
/** newFixture writes the fixture. It is valid, and a fixture server passes it as it stands. */
export declare function newFixture({ scenario, kind, category, name, description }: NewFixture): FixtureSpec;
