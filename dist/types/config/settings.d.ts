/** Every setting of a configuration: what may be written, and what is wrong with a value beyond its shape. */
import { type JsonValue } from "../json/value.ts";
export interface Setting {
    /** The way to it, where `*` stands for any name or index. */
    readonly path: readonly string[];
    /** What its value is, as in "must be …". */
    readonly what: string;
    readonly sample: string;
    /** The words its value is one of. */
    readonly words?: readonly string[];
    /** Says what is wrong with a value of the right shape. */
    readonly check?: (value: JsonValue) => string | undefined;
    /** Its value may be a secret, so no message shows it. */
    readonly hidden?: true;
}
/** Settings of versions to come. To pass over one of them would make something green that nobody checked. */
export declare const LATER_KEYS: readonly string[];
/** allSettings are the paths of all settings. */
export declare function allSettings(): readonly Setting[];
/** settingAt is the setting that a path leads to. */
export declare function settingAt(path: readonly string[]): Setting | undefined;
/** keysAt are the keys a map at a path may have; none where it takes any name. */
export declare function keysAt(path: readonly string[]): string[];
/** placesOf are the paths of the maps that have a key. */
export declare function placesOf(key: string): (readonly string[])[];
