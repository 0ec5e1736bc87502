import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { resultHref } from "@/lib/view/address/addresses";
import { once } from "@/lib/catalogue/once";

/** Every result by its id, for what a board holds. */
export const resultsOf: (catalogue: Catalogue) => ReadonlyMap<string, Result> = once(({ results }: Catalogue) => new Map(results.map((result) => [result.id, result])));

/** The same by the address of its receipt, which is all that a value on screen carries. */
export const resultsByAddress: (catalogue: Catalogue) => ReadonlyMap<string, Result> = once(({ results }: Catalogue) => new Map(results.map((result) => [resultHref(result.paper.paper_id, result.id), result])));
