import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitCommand } from "../../src/config/command.ts";

describe("splitCommand", () => {
  test.each<[string, string[]]>([
    ["python server.py --port {port}", ["python", "server.py", "--port", "{port}"]],
    ["  a \t b\n", ["a", "b"]],
    [`node -e 'console.log("hi there")'`, ["node", "-e", 'console.log("hi there")']],
    [`a --name="two words" ''`, ["a", "--name=two words", ""]],
    [`"my program" it"'s "'fine'`, ["my program", "it's fine"]],
    ["C:\\tools\\server.exe --dir C:\\data", ["C:\\tools\\server.exe", "--dir", "C:\\data"]],
    ["a 'x && y | z > $HOME `id` \\\\'", ["a", "x && y | z > $HOME `id` \\\\"]],
    [`a "x && y | z" --glob=*.txt a~b 100% {} #`, ["a", "x && y | z", "--glob=*.txt", "a~b", "100%", "{}", "#"]],
    ["a ^x$ 5$ A=b", ["a", "^x$", "5$", "A=b"]],
  ])("%s", (text, argv) => {
    expect(splitCommand(text)).toEqual({ ok: true, argv });
  });

  test.each([
    ["cd x && y", "`&&`"],
    ["x || y", "`||`"],
    ["x | tee log", "`|`"],
    ["x > log", "`>`"],
    ["x 2>&1", "`>`"],
    ["x >> log", "`>>`"],
    ["x < in", "`<`"],
    ["x; y", "`;`"],
    ["x &", "`&`"],
    ["x --port $PORT", "`$PORT`"],
    ["x --port $" + "{PORT}", "`$" + "{PORT}`"],
    ["x $(id)", "`$(`"],
    ["x `id`", "a backtick"],
    ['x "$HOME/y"', "`$HOME`"],
    ['x "`id`"', "a backtick"],
    ['x "a \\" b"', '`\\"`'],
    ["x a\\ b", "`\\ `"],
    ["~/bin/x", "`~`"],
    ["x ~", "`~`"],
    ["x\ny", "a line break"],
    ["x \\\n y", "a line break"],
  ])("%s is refused", (text, shown) => {
    expect(splitCommand(text)).toEqual({
      ok: false,
      message:
        `commands run without a shell: ${shown} would not do what it does there. ` +
        'Put it in single quotes if it is meant as it stands, else use a script or ["bash", "-c", "…"]',
    });
  });

  test.each([
    ["x 'y", "the ' is never closed"],
    ['x "y', 'the " is never closed'],
    ["''", "the program is missing"],
    [" ", "the program is missing"],
    ["PORT=1 x", "`PORT=1` sets a variable, which only a shell does: write it under `env`"],
  ])("%s is refused: %s", (text, message) => {
    expect(splitCommand(text)).toEqual({ ok: false, message });
  });

  test("gives back any words that were put in single quotes", () => {
    const words = fc.array(fc.string().map((word) => word.replaceAll("'", "")));
    fc.assert(
      fc.property(words, (rest) => {
        const text = ["program", ...rest.map((word) => `'${word}'`)].join(" ");
        expect(splitCommand(text)).toEqual({ ok: true, argv: ["program", ...rest] });
      }),
    );
  });

  test("says something about any text, also a long one", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof splitCommand(text).ok === "boolean"));
    expect(splitCommand(`x "${"\n".repeat(1_000_000)}`).ok).toBe(false);
    expect(splitCommand(`x${" y".repeat(300_000)}`).ok).toBe(true);
  });
});
