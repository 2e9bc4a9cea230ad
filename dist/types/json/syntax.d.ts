/** What is wrong with a text that is no JSON, in words. */
import { type ParseError } from "jsonc-parser";
/** describeSyntaxError says what the parser stumbled over. */
export declare function describeSyntaxError(error: ParseError, text: string): string;
