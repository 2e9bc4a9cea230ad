/** What the `post` step does: end servers that outlived a step which was cancelled, and killed before it could. */
import { endProcessesWith } from "../servers/processTree.ts";
import { listOf } from "../text/shorten.ts";
import type { Runner } from "./runner.ts";
import { tell } from "./shown.ts";

/** Every process that a step starts has the step's id in this variable. */
export const STEP_MARKER = "GRPC_FIXTURES_STEP";

/** Where the step keeps its id for the post step. */
export const STEP_STATE = "step";

/** cleanUp ends what is left of the step, and names it. */
export async function cleanUp(runner: Runner): Promise<void> {
  const step = runner.state(STEP_STATE);
  // The id is ours: with any other text strangers' processes could be meant.
  if (!/^[0-9a-f-]{36}$/.test(step)) return;
  const ended = await endProcessesWith(`${STEP_MARKER}=${step}`);
  if (ended.length === 0) return;
  const names = ended.map(({ pid, command }) => `${command} (process ${pid})`);
  tell(`What outlived the step had to be ended: ${listOf(names, 10)}`, runner, "warning");
}
