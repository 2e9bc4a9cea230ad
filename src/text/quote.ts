/** Foreign text inside a message. */
import { spellInvisible } from "./visible.ts";

const MAX_QUOTED = 60;

/** quote shows a text of a fixture or schema inside a message: in backticks, on one line, cut where it is long. */
export function quote(text: string): string {
  const cut = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
  return `\`${spellInvisible(cut).replaceAll("`", "'")}\``;
}
