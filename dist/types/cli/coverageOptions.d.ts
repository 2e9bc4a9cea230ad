/** The options of `coverage`: how they are read, and what is wrong with a bad one. */
import { type Command } from "commander";
/** addCoverageOptions gives the command its arguments and options. */
export declare function addCoverageOptions(command: Command): Command;
