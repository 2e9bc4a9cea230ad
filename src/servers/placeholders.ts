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

const PLACEHOLDER = /\{(port|host|socket|encoding|descriptors)\}/g;

/** fillPlaceholders puts the values in. Anything else in braces stays as it is. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(PLACEHOLDER, (whole, name: keyof PlaceholderValues) => String(values[name] ?? whole));
}

/** usesPlaceholder says whether one of the texts holds `{name}`. */
export function usesPlaceholder(texts: readonly string[], name: keyof PlaceholderValues): boolean {
  return texts.some((text) => text.includes(`{${name}}`));
}
