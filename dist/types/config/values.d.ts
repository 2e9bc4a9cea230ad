/** Complaints about values: of the wrong kind, or out of range. */
import type { ErrorObject } from "ajv";
import { type JsonValue } from "../json/value.ts";
import { type Complaint } from "./complaint.ts";
/**
 * valueComplaints says what the schema's errors mean for values. Where a value can have several forms, the schema finds
 * fault with each of them. So a place gets one complaint, and none where something deeper, or a key, is at fault.
 */
export declare function valueComplaints(errors: readonly ErrorObject[], aboutKeys: readonly Complaint[], root: JsonValue): Complaint[];
