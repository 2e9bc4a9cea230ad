/** What a server under test inherits of the environment. */

/** What the runner gives this Action alone, or reads its results from: no server under test may have it. */
const RUNNERS_OWN = /^(?:ACTIONS_|INPUT_|STATE_)|^GITHUB_(?:OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/i;

/** serverEnvironment leaves out what is not for servers. Secrets are masked by the whole environment all the same. */
export function serverEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !RUNNERS_OWN.test(name)));
}
