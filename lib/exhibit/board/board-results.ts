import type { Catalogue, Result } from "@/lib/catalogue/catalogue";
import { resultHref } from "@/lib/view/address/addresses";
import { once } from "@/lib/catalogue/once";

/** Maps each result id to its result. Computed once per catalogue. */
export const resultsOf: (catalogue: Catalogue) => ReadonlyMap<string, Result> = once(
  ({ results }: Catalogue) => new Map(results.map((result) => [result.id, result])),
);

/** Maps the address of each receipt to its result, because a value on screen carries only that address. */
export const resultsByAddress: (catalogue: Catalogue) => ReadonlyMap<string, Result> = once(
  ({ results }: Catalogue) => new Map(results.map((result) => [resultHref(result.paper.paper_id, result.id), result])),
);
