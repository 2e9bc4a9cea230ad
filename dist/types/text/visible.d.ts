/** Characters that nobody sees, made visible: in a terminal, a log or a finding they would mislead its reader. */
/** spellInvisible writes what cannot be seen as a JavaScript escape: `\n`, `\x1b`, `\u202e`. The result is one line. */
export declare function spellInvisible(text: string): string;
