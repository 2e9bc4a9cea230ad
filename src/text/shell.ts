/** Commands as a person can paste them into a shell. */

/** shellCommand joins words, with quotes around those that a POSIX shell would not leave alone. */
export function shellCommand(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
