import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CoverageReportError, type ReportSource } from "../../src/coverage/model.ts";
import { readXml } from "../../src/coverage/xml.ts";
import { brokenBytes, endless, sourceOf } from "./xmlReport.ts";

const MiB = 1024 * 1024;

describe("events", () => {
  test("are the elements with their attributes, and the text of those without children", async () => {
    const seen = await eventsOf('<r a="1">\n  <s>one &amp; <![CDATA[<two>]]></s><t b=\'x "y"\'/></r>');
    expect(seen).toEqual(["<r a=1>", "<s>", "</s> one & <two>", '<t b=x "y">', "</t> ", "</r> "]);
  });

  test("are the same whatever pieces the bytes come in", async () => {
    const text = '\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<r>\n<s n="größe 😀 &#x1F600;">naïve</s>\r\n</r>';
    const whole = await eventsOf(text);
    expect(whole).toContain("<s n=größe 😀 😀>");
    for (const size of [1, 2, 3, 7, 1025]) expect(await eventsOf(sourceOf(text, size))).toEqual(whole);
  });

  test("an attribute of the name of something that every object has is none that is there", async () => {
    const values: unknown[] = [];
    await readXml(sourceOf('<r __proto__="1" toString="2"/>'), "r", {
      open: (tag) => values.push(tag.attribute("__proto__"), tag.attribute("toString"), tag.attribute("constructor")),
      close: () => {},
    });
    expect(values).toEqual([undefined, "2", undefined]);
  });

  test("a DOCTYPE with a public id, as JaCoCo writes it, is passed over", async () => {
    const doctype = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "http://127.0.0.1:1/report.dtd">';
    expect(await eventsOf(`<?xml version="1.0" standalone="yes"?>${doctype}<r/>`)).toEqual(["<r>", "</r> "]);
  });
});

describe("encodings", () => {
  const text = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><r n="café"/>`;

  test.each([
    ["UTF-8", Buffer.from(text("utf-8"))],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text("UTF-8")}`)],
    ["ISO-8859-1", Buffer.from(text("ISO-8859-1"), "latin1")],
    ["UTF-16LE with a mark", Buffer.from(`\ufeff${text("UTF-16")}`, "utf16le")],
    ["UTF-16LE without one", Buffer.from(text("UTF-16LE"), "utf16le")],
    ["UTF-16BE", Buffer.from(`\ufeff${text("UTF-16")}`, "utf16le").swap16()],
    ["UTF-8 that says that it is UTF-16, as .NET writes it", Buffer.from(text("utf-16"))],
  ])("%s", async (_, bytes) => {
    expect(await eventsOf(sourceOf(bytes, 5))).toEqual(["<r n=café>", "</r> "]);
  });

  test("an encoding that nobody knows", async () => {
    expect(await messageOf(text("EBCDIC-1"))).toMatch(/^coverage\.xml:1:1: is in the encoding `ebcdic-1`/);
  });

  test("bytes that are none of the encoding", async () => {
    const bytes = Buffer.concat([Buffer.from("<r>\n  <s/>"), Buffer.from([0xff]), Buffer.from("</r>")]);
    expect(await messageOf(sourceOf(bytes))).toBe(
      "coverage.xml:2:6: a byte here is not UTF-8, in which this file is read",
    );
    expect(await messageOf(sourceOf(Buffer.concat([Buffer.from("<r/>"), Buffer.from([0xe2, 0x82])])))).toContain(
      "not UTF-8",
    );
  });
});

describe("what is no XML is an error with its place", () => {
  test.each([
    ["nothing", "", "coverage.xml:1:1: there is no element in it; <r> is expected"],
    ["white space", " \n ", "coverage.xml:1:1: there is no element in it; <r> is expected"],
    ["text", "hello", "coverage.xml:1:1: text before the first tag: this is no XML"],
    ["another root", "<html/>", "coverage.xml:1:1: <r> is expected as outermost element, not `html`"],
    ["a cut tag", "<r>\n<s a='1", "coverage.xml:2:7: the file ends before its last element: it is cut off"],
    ["a cut document", "<r>\n<s/>", "coverage.xml:2:4: the file ends before its last element: it is cut off"],
    [
      "a cut comment",
      "<r/><!-- ",
      "coverage.xml:1:9: the file ends in the middle of a tag, a comment or a reference: it is cut off",
    ],
    [
      "a second root",
      "<r/>\n <r/>",
      "coverage.xml:2:2: a second outermost element; XML has only one: were two files joined?",
    ],
    ["text behind", "<r/>x", "coverage.xml:1:5: text outside the outermost element"],
    [
      "a wrong end",
      "<r>\n<s></t></r>",
      "coverage.xml:2:7: this tag closes another element than the one that is open, `s`",
    ],
    ["an end too many", "<r/></r>", "coverage.xml:1:8: not well-formed XML: unmatched closing tag: r"],
    ["no quotes", "<r a=1/>", "coverage.xml:1:6: not well-formed XML: unquoted attribute value"],
    ["a lone &", "<r>a & b</r>", "coverage.xml:1:7: an `&` that begins no reference; in XML it is written as &amp;"],
    [
      "an HTML entity",
      "<r>&eacute;</r>",
      "coverage.xml:1:11: a reference that is not resolved: only &amp; &lt; &gt; &quot; &apos; and characters by number are",
    ],
    ["a declaration", "<r><!x></r>", "coverage.xml:1:7: a declaration where only a comment, CDATA or a DOCTYPE may be"],
    ["a NUL", "<r>\n ab\0</r>", "coverage.xml:2:3: a NUL byte, which no XML file has: it is damaged, or no XML"],
    [
      "a NUL by number",
      "<r>&#0;</r>",
      "coverage.xml:1:7: a reference that is not resolved: only &amp; &lt; &gt; &quot; &apos; and characters by number are",
    ],
    [
      "a method of objects",
      '<r hasOwnProperty="1" b="2"/>',
      "coverage.xml:1:21: an attribute `hasOwnProperty`, which no coverage report has",
    ],
  ])("%s", async (_, text, message) => {
    expect(await messageOf(text)).toBe(message);
  });

  test("a message of the visitor stands at the beginning of the tag", async () => {
    const places: unknown[] = [];
    for (const text of ["<r>\n\t<bad a='1'\n b='2'/></r>", "<r>\n\n<bad\n a='1'/></r>", "<r><bad/></r>"]) {
      places.push(await errorOf(readXml(sourceOf(text), "r", FAILING)));
    }
    expect(places).toEqual([
      "coverage.xml:2:2: bad is bad",
      "coverage.xml:3: bad is bad",
      "coverage.xml:1:4: bad is bad",
    ]);
  });
});

describe("hostile files", () => {
  test("a billion laughs are not even begun", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("\n");
    const bomb = `<!DOCTYPE r [<!ENTITY l0 "lol">\n${laughs}]>\n<r a="&l9;"/>`;
    expect(await messageOf(bomb)).toMatch(/^coverage\.xml:11:10: a reference that is not resolved/);
    expect(await messageOf(bomb.replace('a="&l9;"/>', ">&l9;</r>"))).toContain("a reference that is not resolved");
  });

  test("an external entity is not looked at", async () => {
    const text = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname"> %x; ]><r>&x;</r>';
    expect(await messageOf(text)).toContain("a reference that is not resolved");
  });

  test("an element of a DOCTYPE does not count as one of the document", async () => {
    const text = '<!DOCTYPE r [<!ELEMENT r (s*)><!ATTLIST r a CDATA "1"><!-- <s/> -->]><r/>';
    expect(await eventsOf(text)).toEqual(["<r>", "</r> "]);
  });

  test.each([
    ["an attribute", '<r a="'],
    ["a text", "<r>"],
    ["character data", "<r><![CDATA["],
    ["a comment", "<r><!--"],
    ["a name", "<r><"],
    ["an attribute's name", "<r "],
    ["a declaration", "<!"],
    ["a DOCTYPE", "<!DOCTYPE r ["],
    ["an instruction", "<?x "],
    ["a reference", "<r>&"],
  ])("%s without end is given up early", async (_, start) => {
    let read = 0;
    async function* chunks() {
      for await (const chunk of endless(start, "x".repeat(16 * 1024), 64 * 10)) {
        read += chunk.length;
        yield chunk;
      }
    }
    const message = await messageOf({ file: "coverage.xml", chunks: chunks() });
    expect(message).toMatch(
      /^coverage\.xml:1:\d+: a (?:text of more|name, a value, a comment or a declaration of more|declaration where only a)/,
    );
    expect(read).toBeLessThan(MiB);
  });

  test("one chunk of 10 MB is taken in pieces", async () => {
    expect(await messageOf(sourceOf(`<r a="${"x".repeat(10 * MiB)}"/>`, 32 * MiB))).toMatch(
      /^coverage\.xml:1:\d{5,6}: /,
    );
  });

  test("a million elements inside each other", async () => {
    expect(await messageOf("<r>".repeat(1e6))).toBe("coverage.xml:1:301: more than 100 elements inside each other");
  });

  test("a million attributes", async () => {
    const attributes = Array.from({ length: 1e5 }, (_, i) => ` a${i}="1"`).join("");
    expect(await messageOf(`<r${attributes}/>`)).toContain("an element with more than 256 attributes");
  });

  test("whatever is broken in a document, it is read or it is a CoverageReportError", async () => {
    const whole =
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE r SYSTEM "r.dtd" [<!ENTITY a "b">]>\n<!-- c -->' +
      "<r a=\"1&amp;2\">\n<s b='&#65;'>t<![CDATA[u]]></s><?p i?></r>\n";
    await fc.assert(
      fc.asyncProperty(brokenBytes(whole), fc.integer({ min: 1, max: 64 }), async (bytes, size) => {
        await errorOf(readXml(sourceOf(bytes, size), "r", { open: () => {}, close: () => {} }));
      }),
      { numRuns: 3000 },
    );
  });
});

const FAILING = {
  open(tag: { name: string; fail(message: string): never }) {
    if (tag.name === "bad") tag.fail("bad is bad");
  },
  close() {},
};

async function eventsOf(content: string | ReportSource): Promise<string[]> {
  const events: string[] = [];
  await readXml(typeof content === "string" ? sourceOf(content) : content, "r", {
    open(tag) {
      const attributes = ["a", "b", "n"].flatMap((name) =>
        tag.attribute(name) === undefined ? [] : `${name}=${tag.attribute(name)}`,
      );
      events.push(`<${[tag.name, ...attributes].join(" ")}>`);
    },
    close: (name, text) => events.push(`</${name}> ${text.trim()}`),
  });
  return events;
}

async function messageOf(content: string | ReportSource): Promise<string | undefined> {
  const source = typeof content === "string" ? sourceOf(content) : content;
  return errorOf(readXml(source, "r", { open: () => {}, close: () => {} }));
}

/** The message of a report that cannot be read; undefined for one that can be. Nothing else may be thrown. */
async function errorOf(reading: Promise<void>): Promise<string | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (!(error instanceof CoverageReportError)) throw error;
    return error.message;
  }
}
