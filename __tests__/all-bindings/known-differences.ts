/** What docs/known-differences.md says, for the tests that hold it to the runs. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface KnownDifference {
  readonly binding: string;
  readonly fixture: string;
  readonly encodings: readonly string[];
  /** Where the binding does not do what the fixture says. */
  readonly paths: readonly string[];
}

const DOCUMENT = fileURLToPath(new URL("../../docs/known-differences.md", import.meta.url));
/** `## ruby: grpc 1.51.1 …` */
const HEADING = /^## ([a-z-]+): /;
/** `| unary/120_any | protobuf | status | what comes instead | why |` */
const ROW = /^\| `([a-z]+\/\w+)` \| (protobuf|json|both) \| (`[^|]+`) \|/;

/** readKnownDifferences reads the rows of the tables, each with the binding that its section is about. */
export function readKnownDifferences(): KnownDifference[] {
  let binding = "";
  return readFileSync(DOCUMENT, "utf8")
    .split("\n")
    .flatMap((line) => {
      binding = HEADING.exec(line)?.[1] ?? binding;
      const [, fixture, encoding = "", paths = ""] = ROW.exec(line) ?? [];
      if (fixture === undefined) return [];
      const encodings = encoding === "both" ? ["protobuf", "json"] : [encoding];
      return [{ binding, fixture, encodings, paths: [...paths.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path) }];
    });
}
