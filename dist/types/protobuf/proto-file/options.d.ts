import { type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { type Parser, type PlacedValue } from "./parser.ts";
/** Gives the options message of what is being declared: it is made only where a standard option is set. */
export type OptionsOf = () => ReflectMessage;
/** Takes options that are none of descriptor.proto's, such as `default`. True where it took this one. */
export type PseudoOption = (name: string, value: PlacedValue) => boolean;
/** parseOptionStatement reads `option name = value;`, the word `option` being read. */
export declare function parseOptionStatement(parser: Parser, optionsOf: OptionsOf): void;
/** parseInlineOptions reads `[name = value, …]`, where there is one. */
export declare function parseInlineOptions(parser: Parser, optionsOf: OptionsOf, pseudo?: PseudoOption): void;
