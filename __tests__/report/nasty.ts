/** Arbitrary text that is likely to break something. */
import fc from "fast-check";

const FRAGMENTS = [
  "\u001b[31m",
  "\u001b]8;;https://evil.example\u0007",
  "\u009b2J",
  "\u0000",
  "\u202e",
  "\u2066",
  "\u200d",
  "\ud800",
  "\uffff",
  "\u2028",
  "\r\n",
  "\n",
  "\t",
  "::error::",
  "::",
  "##[",
  "#",
  "]]>",
  "<!--",
  "</details>",
  "<script>",
  "&amp;",
  "|",
  "\\",
  "`",
  "```",
  "~~~",
  "*",
  "_",
  "[a](b)",
  "@octocat",
  "#1",
  "https://evil.example",
  "www.evil.example",
  "%0A",
  ",",
  " ",
  "1.",
  "- ",
  "é",
  "日本",
  "👩‍💻",
];

/** nasty makes texts of dangerous fragments and of any characters at all. */
export const nasty: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(""));
