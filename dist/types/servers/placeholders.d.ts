/** The placeholders in a server's command and environment. */
import type { Encoding } from "../protobuf/codec.ts";
/** What the placeholders stand for. A socket path is made only where `{socket}` is used. */
export interface PlaceholderValues {
    readonly port: number;
    readonly host: string;
    readonly socket?: string;
    readonly encoding: Encoding;
    /** The folder of descriptor sets, where there is one. */
    readonly descriptors?: string;
}
/** fillPlaceholders puts the values in. Anything else in braces stays as it is. */
export declare function fillPlaceholders(text: string, values: PlaceholderValues): string;
/** usesPlaceholder says whether one of the texts holds `{name}`. */
export declare function usesPlaceholder(texts: readonly string[], name: keyof PlaceholderValues): boolean;
