import { FORMAT_FACTS } from "@/lib/view/format-facts";
import { VIEW_FORMATS, type ViewFormat } from "@/lib/view/address/formats";
import type { Download } from "./downloads";

/** A view in every format, given its address in each. */
export const viewDownloads = (hrefOf: (format: ViewFormat) => string): readonly Download[] =>
  VIEW_FORMATS.map((format) => ({ name: FORMAT_FACTS[format].name, href: hrefOf(format) }));

/**
 * The board of a view in every format, given its address in each; CSV also with a line for each result and a column for each condition. `perMethod` is
 * the address of the LaTeX of a board by configuration from which one with a row for each method is made; null for none.
 */
export const boardViewDownloads = (hrefOf: (format: ViewFormat, form: "board" | "wide") => string, perMethod: string | null): readonly Download[] => {
  const [csv, ...others] = viewDownloads((format) => hrefOf(format, "board"));
  const short = perMethod === null ? [] : [{ name: "LaTeX, one row for each method", href: `${perMethod}&per=method` }];
  return [...(csv ? [csv, { name: "CSV with conditions", href: hrefOf("csv", "wide") }] : []), ...others, ...short];
};
