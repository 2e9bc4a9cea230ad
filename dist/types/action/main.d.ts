/** What the Action needs of @actions/core and of its process. */
export interface ActionContext {
    readonly workspace: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly core: Pick<typeof import("@actions/core"), "getInput" | "setOutput" | "error" | "warning" | "summary">;
    readonly write: (text: string) => void;
    readonly onInterrupt: (handler: () => void) => void;
    readonly onExit: (handler: () => void) => void;
}
/** runAction does what the inputs say and resolves with whether the gate passed. Rejects for wrong usage. */
export declare function runAction(context: ActionContext): Promise<boolean>;
