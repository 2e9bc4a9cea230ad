/** What the command line offers, and what it says to what it does not understand. */
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";
import { say } from "./context.ts";

describe("help", () => {
  test("is shown for --help and ends with 0", async () => {
    for (const args of [["--help"], ["-h"], ["help"]]) {
      const { code, output, errors } = await say(args);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toContain("Usage: grpc-fixtures [options] [command]");
      for (const command of ["validate", "run", "serve"])
        expect(output).toMatch(new RegExp(`^  ${command} .*\\S`, "m"));
      expect(output).toContain("Exit codes: 0 the gate passed, 1 the gate failed, 2 wrong usage or configuration.");
    }
  });

  test("without a command it is wrong usage, and shows what there is", async () => {
    const { code, output, errors } = await say([]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("Usage: grpc-fixtures [options] [command]");
  });

  test.each(["validate", "run", "serve"])("of %s says what each option is for", async (command) => {
    const { code, output } = await say([command, "--help"]);
    expect(code).toBe(0);
    expect(output).toContain(`Usage: grpc-fixtures ${command} [options] [paths...]`);
    const options = output.split("\n").filter((line) => /^ {2}(-\w, )?--/.test(line));
    expect(options.length).toBeGreaterThan(5);
    // Descriptions that begin in the next line belong to options that are wide.
    for (const option of options) expect(option).toMatch(/^ {2}(-\w, )?--[\w-]+( <[^>]+>)?( {2,}\S.*)?$/);
  });

  test("of run has the options that the product promises", async () => {
    const { output } = await say(["run", "--help"]);
    const promised =
      "--binding --filter --tag --category --encoding --address --repeat --concurrency --fail-fast --shard --output --format --config --rule --timeout --verbose --color --no-color";
    for (const option of promised.split(" ")) expect(output).toMatch(new RegExp(`${option}\\b`));
  });
});

test("--version", async () => {
  expect(await say(["--version"])).toEqual({ code: 0, output: `${VERSION}\n`, errors: "" });
});

describe("what is not understood ends with 2, an explanation and a pointer to the help", () => {
  test.each<[string[], string]>([
    [["rnu"], "error: unknown command 'rnu'\n(Did you mean run?)"],
    [["validat"], "(Did you mean validate?)"],
    [["run", "--filtr", "x"], "error: unknown option '--filtr'\n(Did you mean --filter?)"],
    [["run", "--filter"], "error: option '-f, --filter <pattern>' argument missing"],
    [["validate", "--repeat", "2"], "error: unknown option '--repeat'"],
    [["run", "--encoding", "xml"], "argument 'xml' is invalid. Allowed choices are protobuf, json."],
    [["run", "--format", "yaml"], "argument 'yaml' is invalid. Allowed choices are console, json."],
    [["validate", "--rule", "tag=off"], "argument 'tag=off' is invalid. There is no rule `tag`. Did you mean `tags`?"],
    [["validate", "--rule", "xyzzyx"], "There is no rule `xyzzyx`. The rules are "],
    [["validate", "--rule", "tags"], "Write tags=error, tags=warn or tags=off."],
    [["validate", "--rule", "tags=of"], "Write tags=error, tags=warn or tags=off."],
    [["validate", "--rule", "tags=off=x"], "Write tags=error, tags=warn or tags=off."],
    [["run", "--repeat", "0"], "It must be a whole number from 1 to 10000."],
    [["run", "--repeat", "1.5"], "It must be a whole number from 1 to 10000."],
    [["run", "--repeat", "0x10"], "It must be a whole number from 1 to 10000."],
    [["run", "--concurrency", "257"], "It must be a whole number from 1 to 256."],
    [["run", "--timeout", "10"], "Write a duration such as 500ms, 10s or 2m."],
    [["run", "--timeout", "2h"], "Write a duration such as 500ms, 10s or 2m."],
    [["run", "--shard", "0/4"], "Write the part and the number of parts, such as 1/4."],
    [["run", "--shard", "5/4"], "Write the part and the number of parts, such as 1/4."],
  ])("%j", async (args, explanation) => {
    const { code, output, errors } = await say(args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(explanation);
    expect(errors).toContain("(--help shows what can be given)");
  });
});
