import { FORMAT_FACTS } from "@/lib/view/format-facts";
import { inForm, VIEW_FORMATS, type BoardForm, type Form, type ViewFormat } from "@/lib/view/address/formats";
import type { Download } from "./downloads";

/**
 * Returns the list of a view in every format, given its address in each. CSV also comes with the names, conditions and sources of its results in
 * columns, in the form `wide`, which a view with boards calls `list-wide`.
 */
export const viewDownloads = (
  hrefOf: (format: ViewFormat) => string,
  wide: Exclude<Form, "list" | "board"> = "wide",
): readonly Download[] => inFormats(hrefOf, inForm(hrefOf("csv"), wide));

/**
 * Returns the board of a view in every format, given its address in each. `perMethod` is the address of the LaTeX of a board by configuration, for a
 * file with one row for each method; null for none.
 */
export const boardViewDownloads = (
  hrefOf: (format: ViewFormat, form: BoardForm) => string,
  perMethod: string | null,
): readonly Download[] => [
  ...inFormats((format) => hrefOf(format, "board"), hrefOf("csv", "wide")),
  ...(perMethod === null ? [] : [{ name: "LaTeX, one row for each method", href: `${perMethod}&per=method` }]),
];

const inFormats = (hrefOf: (format: ViewFormat) => string, wideHref: string): readonly Download[] =>
  VIEW_FORMATS.flatMap((format) => [
    { name: FORMAT_FACTS[format].name, href: hrefOf(format) },
    ...(format === "csv" ? [{ name: "CSV with sources", href: wideHref }] : []),
  ]);
