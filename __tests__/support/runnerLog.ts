/** What GitHub's runner makes of a step's output: which lines are commands and which are text (actions/runner, ActionCommand.cs). */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface RunnerLog {
  /** The commands that the runner obeys, without those that stop and resume it. */
  readonly commands: readonly RunnerCommand[];
  /** The text between those two. */
  readonly quoted: string;
  /** Text that stands outside and is no command. */
  readonly plain: string;
  /** How often commands were stopped, and whether they were taken again at the end. */
  readonly sections: number;
  readonly open: boolean;
}

/** readRunnerLog reads a step's output line by line, as the runner does. */
export function readRunnerLog(output: string): RunnerLog {
  const commands: RunnerCommand[] = [];
  const quoted: string[] = [];
  const plain: string[] = [];
  let sections = 0;
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = commandIn(line);
    if (token !== undefined) {
      if (command?.name === token) token = undefined;
      else quoted.push(line);
    } else if (command?.name === "stop-commands") {
      token = command.message;
      sections++;
    } else if (command !== undefined) commands.push(command);
    else plain.push(line);
  }
  return { commands, quoted: quoted.join("\n"), plain: plain.join("\n"), sections, open: token !== undefined };
}

/** `::name key=value,…::message` at the start of a line, after any spaces, and `##[name key=value;…]message` anywhere. */
function commandIn(line: string): RunnerCommand | undefined {
  const modern = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(line);
  const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line);
  const [, name, properties = "", message = ""] = modern ?? old ?? [];
  if (name === undefined) return undefined;
  const pairs = properties.split(modern === null ? ";" : ",").filter((pair) => pair.includes("="));
  const entries = pairs.map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), decode(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(entries), message: decode(message) };
}

function decode(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}

/** readFileCommands reads what a step wrote to GITHUB_OUTPUT: `name<<DELIMITER`, lines, `DELIMITER`. */
export function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[index] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) throw new Error(`the value of ${name} is never ended`);
    values[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return values;
}
