/** Severities of rules as options and inputs give them. */
import { type RuleId, type Severity } from "../fixtures/rules/ids.ts";
export type RuleChoice = {
    readonly ok: true;
    readonly rule: RuleId;
    readonly severity: Severity | "off";
}
/** The message is a sentence of its own. */
 | {
    readonly ok: false;
    readonly message: string;
};
/** parseRuleChoice reads `rule=error`, `rule=warn` or `rule=off`. */
export declare function parseRuleChoice(text: string): RuleChoice;
