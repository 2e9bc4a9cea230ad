/** The log that nothing is taken for a command in, and the reader of logs that the other tests trust. */
import { expect, test } from "vitest";
import { quotedLog } from "../../src/action/quotedLog.ts";
import { readFileCommands, readRunnerLog } from "../support/runnerLog.ts";

test("what is written to a quoted log is no command, whatever it is", () => {
  let output = "";
  const log = quotedLog((text) => {
    output += text;
  });
  log.close();
  expect(output).toBe("");
  log.write("::error::pwned\n");
  log.write("::stop-commands::mine\n::mine::\n##[error]pwned\n");
  log.close();
  log.close();
  const read = readRunnerLog(output);
  expect(read).toMatchObject({ commands: [], plain: "", sections: 1, open: false });
  expect(read.quoted.split("\n")).toEqual(["::error::pwned", "::stop-commands::mine", "::mine::", "##[error]pwned"]);
});

test("each section has a token of its own", () => {
  const lines: string[] = [];
  const log = quotedLog((text) => lines.push(text));
  for (const text of ["a\n", "b\n"]) {
    log.write(text);
    log.close();
  }
  expect(new Set(lines.filter((line) => line.startsWith("::stop-commands::"))).size).toBe(2);
});

test("the tests' reader sees commands as the runner does", () => {
  const { commands, plain, open } = readRunnerLog(
    "  ::error file=a%2Cb%3A.json,line=3::50%25 off%0Abut\nhello ::error::no\nx ##[warning file=a;line=2]y\r::add-mask::z\n::stop-commands::t\n::error::q",
  );
  expect(commands).toEqual([
    { name: "error", properties: { file: "a,b:.json", line: "3" }, message: "50% off\nbut" },
    { name: "warning", properties: { file: "a", line: "2" }, message: "y" },
    { name: "add-mask", properties: {}, message: "z" },
  ]);
  expect({ plain, open }).toEqual({ plain: "hello ::error::no", open: true });
  expect(readFileCommands("a<<X\n1\n2\nX\nb<<Y\nY\n")).toEqual({ a: "1\n2", b: "" });
  expect(() => readFileCommands("a<<X\n1\n")).toThrow("never ended");
});
