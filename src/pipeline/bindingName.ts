/** Names of bindings that no configuration has checked. */
import { quote } from "../text/quote.ts";
import { UsageError } from "./settings.ts";

/** As the schema of the configuration says: a name is also that of a file. */
const BINDING_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** checkBindingName lets a name pass. Throws UsageError, which begins with where the name was given. */
export function checkBindingName(name: string, where: string): void {
  if (BINDING_NAME.test(name)) return;
  throw new UsageError(
    `${where}: ${quote(name)} cannot name a binding: write up to 64 of A-Z a-z 0-9 _ . - and begin with a letter or digit`,
  );
}
