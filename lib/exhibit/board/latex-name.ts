import type { LatexOptions } from "./board-latex";

const LAYOUT_NAMES = { table: [], "table*": ["two-columns"], longtable: ["longtable"] } as const satisfies Record<
  LatexOptions["layout"],
  readonly string[]
>;

/** Names the LaTeX file of a set of boards, with a part for each option that is not the default. */
export const latexName = (name: string, { layout, align, per }: LatexOptions): string =>
  [
    name,
    ...(per === "method" ? ["per-method"] : []),
    ...LAYOUT_NAMES[layout],
    ...(align === "siunitx" ? ["siunitx"] : []),
  ].join("-");
