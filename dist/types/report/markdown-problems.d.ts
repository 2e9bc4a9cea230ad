/** Why the gate failed beside fixtures and servers, as a section of the Markdown report: with what is to be changed. */
import type { Report } from "../generated/report.ts";
import type { Section } from "./budget.ts";
/** problemSection gives the gate's own reasons. What a fixture or a server did wrong has sections of its own. */
export declare function problemSection(report: Report): Section[];
