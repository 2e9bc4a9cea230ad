/** Complaints about keys: unknown, missing, or in the wrong company. */
import type { ErrorObject } from "ajv";
import { type JsonValue } from "../json/value.ts";
import { type Complaint } from "./complaint.ts";
/** keyComplaints says what the schema's errors mean for keys. Errors about values say nothing here. */
export declare function keyComplaints(errors: readonly ErrorObject[], root: JsonValue): Complaint[];
