/** report.json of another run → a Report, checked before anything is believed of it: it may come from a stranger's fork. */
import type { Report } from "../generated/report.ts";
import { validateReport } from "../generated/validate-report.js";
import { isObject, type JsonValue } from "../json/value.ts";
import { quote } from "../text/quote.ts";
import { jsonOf } from "./jsonBytes.ts";
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
  if (version !== VERSION)
    throw new UsageError(`has version ${quote(JSON.stringify(version) ?? "none")} of the format`);
  if (!isReport(value)) {
    const [error] = validateReport.errors ?? [];
    const where = error === undefined || error.instancePath === "" ? "" : ` at ${quote(error.instancePath)}`;
    throw new UsageError(`is not what a run writes${where}: ${error?.message ?? "it breaks the schema"}`);
  }
  return value;
}

function isReport(value: unknown): value is Report {
  return validateReport(value);
}
