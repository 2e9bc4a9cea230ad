import type { MethodSchema } from "../protobuf/schema.ts";
import { type ScenarioGroup } from "./model.ts";
/** fieldTypesOf names the types of all fields of a method's messages: `int32`, `enum`, `map`, `oneof`, … */
export declare function fieldTypesOf({ input, output }: MethodSchema): ReadonlySet<string>;
export declare const FIELD_TYPES: ScenarioGroup;
