import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codeCell,
  codeFence,
  codeSpan,
  escapeMarkdown,
  escapeTerminal,
  escapeTerminalLines,
  escapeUrlPath,
  escapeXmlAttribute,
  escapeXmlText,
  withoutColours,
} from "../../src/report/escape.ts";
import { nasty } from "./nasty.ts";

/** always checks a property of some function's result for any text. */
function always(check: (text: string) => void): void {
  fc.assert(
    fc.property(nasty, (text) => {
      check(text);
    }),
    { numRuns: 1000 },
  );
}

describe("escapeTerminal", () => {
  test("leaves no control character and no workflow command, whatever the text", () => {
    always((text) => {
      const shown = escapeTerminal(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      expect(shown).not.toContain("##[");
      expect(`  ${shown}`.trim().startsWith("::")).toBe(false);
    });
  });

  test("keeps the lines of a trace where they are wanted, and escapes each", () => {
    expect(escapeTerminalLines("Error: x\n    at y (z.js:1:2)\n::error::\u001b\r")).toBe(
      "Error: x\n    at y (z.js:1:2)\n\\x3a:error::\\x1b\\r",
    );
  });

  test("keeps what only looks a little like a command", () => {
    expect(escapeTerminal("std::vector at [::1]:50051 ## [x]")).toBe("std::vector at [::1]:50051 ## [x]");
  });

  test("breaks commands up visibly", () => {
    expect(escapeTerminal("::error::x ::y ##[error]z")).toBe("\\x3a:error::x \\x3a:y ##\\x5berror]z");
  });
});

test("withoutColours drops colours and nothing else", () => {
  expect(withoutColours("\u001b[1;31mred\u001b[0m [0m \u001b[2J")).toBe("red [0m \u001b[2J");
});

describe("escapeMarkdown", () => {
  test("leaves one line without markup, whatever the text", () => {
    always((text) => {
      const shown = escapeMarkdown(text);
      expect(shown).not.toMatch(/[<>|`*~[\]\\$\n\r\p{Cc}]/u);
      expect(shown).not.toMatch(/&(?!#\d+;)/);
      expect(shown).not.toMatch(/@\w|https?:\/\/|www\.|(?<!&)#\d/i);
      expect(shown).not.toMatch(/^([-+=>]|#(?!&#8203;)|\d+[.)]|\s)/);
    });
  });

  test("leaves fixture ids and prose readable", () => {
    expect(escapeMarkdown('server/20_empty_stream: 3 < 4, "a"')).toBe('server/20_empty_stream: 3 &#60; 4, "a"');
  });

  test.each([
    ["@octocat", "@&#8203;octocat"],
    ["fixes #12", "fixes #&#8203;12"],
    ["GH-12", "GH-&#8203;12"],
    ["https://a.example", "https:&#8203;//a.example"],
    ["www.a.example", "www&#8203;.a.example"],
    ["0123abc", "0123ab&#8203;c"],
    [
      "at 0123456789abcdef0123456789abcdef01234567",
      "at 012345&#8203;6789ab&#8203;cdef01&#8203;234567&#8203;89abcd&#8203;ef0123&#8203;4567",
    ],
    ["012345 01234567_a x01234567 defaced", "012345 01234567_a x01234567 deface&#8203;d"],
    [":boom", ":&#8203;boom"],
    [":boom:", ":&#8203;boom:"],
    ["_em_ a_b", "&#95;em&#95; a_b"],
    ["# title", "&#35; title"],
    ["1. item", "1&#46; item"],
    ["a\nb", "a&#92;nb"],
  ])("%j becomes %j", (text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });
});

describe("codeSpan", () => {
  test("cannot be left from inside", () => {
    always((text) => {
      const span = codeSpan(text);
      if (span === "*(empty)*") return;
      const ticks = /^`+/.exec(span)?.[0] ?? "";
      const runs = span.match(/`+/g) ?? [];
      expect(runs.filter((run) => run.length === ticks.length)).toHaveLength(2);
      expect(span.endsWith(ticks)).toBe(true);
      expect(span).not.toMatch(/\p{Cc}/u);
    });
  });

  test.each([
    ["a", "`a`"],
    ["`a`", "`` `a` ``"],
    ["a ``` b", "````a ``` b````"],
    ["", "*(empty)*"],
    ["a\nb", "`a\\nb`"],
  ])("%j becomes %j", (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});

test("codeCell never holds a pipe", () => {
  always((text) => expect(codeCell(text)).not.toContain("|"));
  expect(codeCell("a|b")).toBe("<code>a&#124;b</code>");
});

test("codeFence is longer than any run of backticks inside, and each line stays one", () => {
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 5 }), (texts) => {
      const lines = codeFence(texts, "text").split("\n");
      const fence = lines.at(-1) ?? "";
      expect(lines).toHaveLength(texts.length + 2);
      expect(lines[0]).toBe(`${fence}text`);
      expect(fence).toMatch(/^`{3,}$/);
      for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
    }),
  );
});

test("escapeUrlPath keeps the folders and encodes the rest", () => {
  expect(escapeUrlPath("a b/(c)#d?.json")).toBe("a%20b/%28c%29%23d%3F.json");
  always((text) => expect(escapeUrlPath(text)).toMatch(/^[\w.\-/%]*$/));
});

describe("XML", () => {
  const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

  test("text holds nothing that ends it or that XML does not allow", () => {
    always((text) => {
      const shown = escapeXmlText(text);
      expect(shown).toMatch(LEGAL);
      expect(shown).not.toMatch(/[<>\r]|&(?!amp;|lt;|gt;|#13;)/);
    });
  });

  test("an attribute holds nothing that ends it, and keeps its line breaks", () => {
    always((text) => {
      const shown = escapeXmlAttribute(text);
      expect(shown).toMatch(LEGAL);
      expect(shown).not.toMatch(/[<>"'\r\n\t]|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
    });
    expect(escapeXmlAttribute("a\r\n\t'b'")).toBe("a&#13;&#10;&#9;&#39;b&#39;");
  });

  test("characters that XML cannot hold become U+FFFD", () => {
    expect(escapeXmlText("a\u0000\u001b\ud800\uffffb]]>")).toBe("a\ufffd\ufffd\ufffd\ufffdb]]&gt;");
  });
});
