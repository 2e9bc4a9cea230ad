import type { Setting } from "./setting.ts";
/** allSettings are the paths of all settings. */
export declare function allSettings(): readonly Setting[];
/** settingAt is the setting that a path leads to. */
export declare function settingAt(path: readonly string[]): Setting | undefined;
/** keysAt are the keys a map at a path may have; none where it takes any name. */
export declare function keysAt(path: readonly string[]): string[];
/** placesOf are the paths of the maps that have a key. */
export declare function placesOf(key: string): (readonly string[])[];
