import type { Catalogue, Figure } from "@/lib/catalogue/catalogue";
import { once } from "@/lib/catalogue/once";

/** Every result by its id, for what a board holds. */
export const resultsOf: (catalogue: Catalogue) => ReadonlyMap<string, Figure> = once(({ figures }: Catalogue) => new Map(figures.map((figure) => [figure.id, figure])));
