import type { RpcKind } from "../protobuf/schema.ts";
import type { Category } from "../scenarios/scaffold.ts";
import { type CommandContext, type ExitCode } from "./context.ts";
export interface NewOptions {
    readonly scenario?: string;
    readonly kind?: RpcKind;
    readonly category?: Category;
    readonly name?: string;
    readonly description?: string;
    readonly config?: string;
}
export declare function newCommand(folder: string | undefined, options: NewOptions, context: CommandContext): Promise<ExitCode>;
