/** The version, as results and `--version` give it. A test holds it to package.json. */
export declare const VERSION = "0.1.0";
