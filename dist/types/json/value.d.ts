/** JSON values as they are in memory. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
export declare function isObject(value: unknown): value is JsonObject;
