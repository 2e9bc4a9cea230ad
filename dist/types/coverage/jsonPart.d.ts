import type { PathSegment } from "../json/pointer.ts";
import { type JsonObject, type JsonValue } from "../json/value.ts";
import { CoverageReportError } from "./model.ts";
/** A report as a text: its file as people know it, and what it holds. */
export interface JsonSource {
    readonly file: string;
    readonly text: string;
}
/** No file has a line beyond this one, 2^31 − 1. */
export declare const LAST_LINE = 2147483647;
export declare class JsonPart {
    #private;
    readonly value: JsonValue;
    constructor(source: JsonSource, value: JsonValue, parent?: JsonPart, segment?: PathSegment);
    /** The report, for messages. */
    get file(): string;
    /** find gives a member of an object, undefined where it has none or is no object. */
    find(key: string): JsonPart | undefined;
    /** get is `find` for what must be there. */
    get(key: string): JsonPart;
    /** members gives those of an object, which this must be. */
    members(): Generator<[key: string, member: JsonPart]>;
    /** item gives an item of a list. */
    item(index: number): JsonPart;
    object(): JsonObject;
    list(): readonly JsonValue[];
    text(): string;
    /** hits is a whole number from 0. One that is too large for a float to hold exactly is near enough. */
    hits(): number;
    /** line is a line of a file, counted from 1. */
    line(): number;
    /** mustBe is the error of a value that is not what it should be. */
    mustBe(what: string): CoverageReportError;
    /** error is that of this part, after whose path the message goes on. */
    error(message: string): CoverageReportError;
}
/** isHits tells whether a value is a whole number from 0. */
export declare function isHits(value: JsonValue | undefined): value is number;
/** isLine tells whether a value is a line of a file, counted from 1. */
export declare function isLine(value: JsonValue | undefined): value is number;
