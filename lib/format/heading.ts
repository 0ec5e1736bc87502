import type { Result } from "@/lib/catalogue/catalogue";
import { capitalised } from "./words";

/**
 * The title of an axis as a heading: with a capital letter, unless it begins with the name of a condition as the data writes it, such
 * as "top-p 0.9". `results` are those whose conditions the title may name.
 */
export function headingOf(title: string, results: readonly Pick<Result, "conditions">[]): string {
  const begins = results.some(({ conditions }) => conditions.some(({ condition }) => title.startsWith(condition.name)));
  return begins ? title : capitalised(title);
}
