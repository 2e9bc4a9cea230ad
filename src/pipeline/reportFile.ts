/** report.json of another run → a Report, checked before anything is believed of it: it may come from a stranger's fork. */
import type { Report } from "../generated/report.ts";
import { validateReport } from "../generated/validate-report.js";
import { isObject, type JsonValue } from "../json/value.ts";
import { quote } from "../text/quote.ts";
import { VERSION as TOOL } from "../version.ts";
import { jsonOf, schemaError } from "./jsonBytes.ts";
import { UsageError } from "./settings.ts";

/** A report of ten bindings and 5,000 fixtures has less. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

const VERSION = 1;

/** parseReport reads a report.json. Throws UsageError, whose text follows the name of a file. */
export function parseReport(bytes: Buffer): Report {
  if (bytes.length > MAX_REPORT_BYTES) throw new UsageError(`has ${bytes.length} bytes, too many for a report`);
  const value: JsonValue = jsonOf(bytes);
  const { format, version } = isObject(value) ? value : {};
  if (format !== "grpc-fixtures-report") throw new UsageError("is no report of grpc-fixtures");
  if (version !== VERSION) {
    throw new UsageError(
      `has version ${quote(JSON.stringify(version) ?? "none")} of the format, and grpc-fixtures ${TOOL} reads version ${VERSION}: use one version of grpc-fixtures for both`,
    );
  }
  if (!isReport(value)) throw schemaError(validateReport.errors);
  return value;
}

function isReport(value: unknown): value is Report {
  return validateReport(value);
}
