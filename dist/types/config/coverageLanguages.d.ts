/** Minimums of a language that nobody has, but almost: what is misspelt would be asked of no one. */
import type { ConfigSpec } from "../generated/config.ts";
import { type Complaint } from "./complaint.ts";
/** languageComplaints finds them. A language that is nothing like any binding's is for reports given on the command line. */
export declare function languageComplaints({ bindings, coverage }: ConfigSpec): Complaint[];
