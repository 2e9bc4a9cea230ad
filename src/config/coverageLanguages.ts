/** Minimums of a language that nobody has, but almost: what is misspelt would be asked of no one. */
import type { ConfigSpec } from "../generated/config.ts";
import { nearest } from "../text/nearest.ts";
import { type Complaint, quote } from "./complaint.ts";

/** languageComplaints finds them. A language that is nothing like any binding's is for reports given on the command line. */
export function languageComplaints({ bindings = {}, coverage = {} }: ConfigSpec): Complaint[] {
  const used = new Set(Object.entries(bindings).map(([name, binding]) => binding.coverage?.language ?? name));
  const free = [...used].filter((language) => !Object.hasOwn(coverage, language));
  return Object.entries(coverage).flatMap(([language, spec]): Complaint[] => {
    const hasReport = typeof spec !== "number" && spec.report !== undefined;
    const meant = hasReport || used.has(language) ? undefined : nearest(language, free);
    if (meant === undefined) return [];
    const message = `no binding has the language ${quote(language)}: did you mean ${quote(meant)}?`;
    return [{ path: ["coverage", language], message, atKey: true }];
  });
}
