import { describe, expect, test } from "vitest";
import { spellInvisible } from "../../src/text/visible.ts";

describe("spellInvisible", () => {
  test("shows what cannot be seen", () => {
    expect(spellInvisible("a\tb\r\n\u0000\u001b\u009b\u202e\ud800\ufeff\u{e0041}")).toBe(
      "a\\tb\\r\\n\\x00\\x1b\\x9b\\u202e\\ud800\\ufeff\\u{e0041}",
    );
  });

  test("leaves text alone, emoji of several characters included", () => {
    expect(spellInvisible("naïve 日本語 👩‍💻 👨🏽‍🚀 ❤️‍🔥 café")).toBe("naïve 日本語 👩‍💻 👨🏽‍🚀 ❤️‍🔥 café");
  });

  test("shows a joiner that joins nothing", () => {
    expect(spellInvisible("pass\u200dword")).toBe("pass\\u200dword");
  });
});
