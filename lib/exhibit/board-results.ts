import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { figureHref } from "@/lib/view/addresses";
import { once } from "@/lib/catalogue/once";

/** Every result by its id, for what a board holds. */
export const resultsOf: (catalogue: Catalogue) => ReadonlyMap<string, Figure> = once(({ figures }: Catalogue) => new Map(figures.map((figure) => [figure.id, figure])));

/** The same by the address of its receipt, which is all that a value on screen carries. */
export const resultsByAddress: (catalogue: Catalogue) => ReadonlyMap<string, Figure> = once(({ figures }: Catalogue) => new Map(figures.map((figure) => [figureHref(figure.paper.paper_id, figure.id), figure])));
