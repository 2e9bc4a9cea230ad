/** Severities of rules as options and inputs give them. */
import { isRuleId, RULE_IDS, type RuleId, type Severity } from "../fixtures/rules/ids.ts";
import { nearest } from "../text/nearest.ts";

export type RuleChoice =
  | { readonly ok: true; readonly rule: RuleId; readonly severity: Severity | "off" }
  /** The message is a sentence of its own. */
  | { readonly ok: false; readonly message: string };

/** parseRuleChoice reads `rule=error`, `rule=warn` or `rule=off`. */
export function parseRuleChoice(text: string): RuleChoice {
  const [, rule = text, severity = ""] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  if (!isRuleId(rule)) return { ok: false, message: unknownRule(rule) };
  if (severity !== "error" && severity !== "warn" && severity !== "off") {
    return { ok: false, message: `Write ${rule}=error, ${rule}=warn or ${rule}=off.` };
  }
  return { ok: true, rule, severity };
}

function unknownRule(name: string): string {
  const near = nearest(name, RULE_IDS);
  const help = near === undefined ? `The rules are ${RULE_IDS.join(", ")}.` : `Did you mean \`${near}\`?`;
  return `There is no rule \`${name}\`. ${help}`;
}
