/** The tool's name and version, as results and `--version` give them. A test holds it to package.json. */
export declare const VERSION = "0.1.0";
