import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMask, isSecretKey } from "../../src/text/mask.ts";

describe("createMask", () => {
  test("replaces each occurrence", () => {
    const mask = createMask(["s3cr3t-value"]);
    expect(mask("a s3cr3t-value, b s3cr3t-value")).toBe("a ***, b ***");
    expect(mask("s3cr3t-values3cr3t-value")).toBe("******");
    expect(mask("nothing here")).toBe("nothing here");
  });

  test("replaces the longest first, so that no rest of a secret stays", () => {
    for (const secrets of [
      ["abcdef", "abcdefghij"],
      ["abcdefghij", "abcdef"],
    ]) {
      expect(createMask(secrets)("<abcdefghij> <abcdef>")).toBe("<***> <***>");
    }
  });

  test("covers overlapping secrets together", () => {
    expect(createMask(["abcdefgh", "efghijkl"])("-abcdefghijkl-")).toBe("-***-");
    expect(createMask(["abcdefghij", "cdefgh"])("-abcdefghij-")).toBe("-***-");
  });

  test("leaves secrets shorter than six characters alone", () => {
    expect(createMask(["12345", "", " a "])("12345 a")).toBe("12345 a");
    expect(createMask(["123456"])("123456")).toBe("***");
  });

  test("masks a secret of several lines line by line", () => {
    const mask = createMask(["-----BEGIN KEY-----\r\n  MIIabcdef\nabc\nQQ==zzzz\n"]);
    expect(mask("log: MIIabcdef\nlog: QQ==zzzz\nlog: abc")).toBe("log: ***\nlog: ***\nlog: abc");
  });

  test("masks the credential of an authorization value without its scheme too", () => {
    const mask = createMask(["Bearer eyJhbGciOi", "basic dXNlcjpwdw=="]);
    expect(mask("Bearer eyJhbGciOi | eyJhbGciOi | dXNlcjpwdw== | Bearer other")).toBe("*** | *** | *** | Bearer other");
  });

  test("takes secrets literally, not as patterns or replacements", () => {
    expect(createMask([".*(a+)+$", "$&$1$$x"])("x .*(a+)+$ y $&$1$$x z")).toBe("x *** y *** z");
    expect(createMask(["******"])("a ****** b")).toBe("a *** b");
  });

  test("never lets a secret through, and changes nothing else", () => {
    const secret = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom("a", "b", "c") });
    const text = fc.string({ maxLength: 60, unit: fc.constantFrom("a", "b", "c", "-") });
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 4 }), text, (secrets, before) => {
        const after = createMask(secrets)(before);
        for (const each of secrets) expect(after).not.toContain(each);
        if (!secrets.some((each) => before.includes(each))) expect(after).toBe(before);
      }),
    );
  });
});

describe("of very many secrets", () => {
  /** So many others that texts are searched in another way. They occur in no text. */
  const others = Array.from({ length: 100 }, (_, i) => `other-secret-${i}`);

  test("masks as of few", () => {
    const secret = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom("a", "b", "\u{1f600}") });
    const text = fc.string({ maxLength: 60, unit: fc.constantFrom("a", "b", "\u{1f600}", "-") });
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 6 }), text, (secrets, before) => {
        expect(createMask([...secrets, ...others])(before)).toBe(createMask(secrets)(before));
      }),
    );
    expect(createMask(["aaaaaa", ...others])("aaaaaaa")).toBe(createMask(["aaaaaa"])("aaaaaaa"));
    for (const each of others) expect(createMask(others)(`<${each}>`)).toMatch(/^<\*\*\*\d?>$/);
  });

  test("takes no time for each of them in each text", () => {
    const secrets = Array.from({ length: 50_000 }, (_, i) => `${(i * 7919).toString(36).padStart(6, "0")}-secret`);
    const mask = createMask(secrets);
    for (let i = 0; i < 500; i++) expect(mask(`${"0-s".repeat(3000)} ${secrets[i]}`)).toMatch(/0-s \*\*\*$/);
  }, 20_000);
});

describe("isSecretKey", () => {
  test.each([
    ["authorization"],
    ["Proxy-Authorization"],
    ["cookie"],
    ["set-cookie"],
    ["x-api-key"],
    ["API_KEY"],
    ["apiKey"],
    ["GITHUB_TOKEN"],
    ["x-access-token"],
    ["client-secret"],
    ["DB_PASSWORD"],
    ["db_passwd"],
    ["aws-credentials"],
    ["TLS_PRIVATE_KEY"],
    ["private-key-bin"],
    ["GPG_PASSPHRASE"],
    ["AWS_ACCESS_KEY_ID"],
    ["signing-key"],
    ["EncryptionKey"],
    ["x-jwt"],
    ["JWT"],
    ["GH_PAT"],
    ["pat"],
    ["DB_PWD"],
  ])("%s is secret", (key) => {
    expect(isSecretKey(key)).toBe(true);
  });

  test.each([
    ["key"],
    ["x-fixture-id"],
    ["content-type"],
    ["cache-key"],
    ["x-cookie-consent"],
    ["PORT"],
    ["PWD"],
    ["OLDPWD"],
    ["PATH"],
    ["compat"],
    [""],
  ])("%j is not", (key) => {
    expect(isSecretKey(key)).toBe(false);
  });
});
