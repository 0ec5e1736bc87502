import type { Figure } from "@/lib/catalogue/catalogue";
import { capitalised } from "./words";

/**
 * The title of an axis as a heading: with a capital letter, unless it begins with the name of a condition as the data writes it, such
 * as "top-p 0.9". `figures` are those whose conditions the title may name.
 */
export function headingOf(title: string, figures: readonly Pick<Figure, "conditions">[]): string {
  const begins = figures.some(({ conditions }) => conditions.some(({ condition }) => title.startsWith(condition.name)));
  return begins ? title : capitalised(title);
}
