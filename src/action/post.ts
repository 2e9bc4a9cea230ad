/** The entry of the `post` step, which the runner starts at the end of the job, however that ended. */
import { cleanUp } from "./cleanUp.ts";
import { createRunner } from "./runner.ts";

await cleanUp(createRunner(process.env, (text) => void process.stdout.write(text)));
