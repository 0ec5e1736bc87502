import type { Catalogue } from "@/lib/catalogue/catalogue";
import { SITE_PAGES, type PageAddress } from "./site-pages";

/** Returns the paths of every page that a search engine should index: those without a query, because the others are views of them. */
export function pageAddresses(catalogue: Pick<Catalogue, "benchmarks" | "methods" | "papers">): readonly string[] {
  return SITE_PAGES.filter(({ isListed }) => isListed).flatMap((page) =>
    "table" in page ? [...catalogue[page.table].keys()].map((id) => addressOf(page.address, id)) : [page.address],
  );
}

const addressOf = (address: PageAddress, id: string) => address.replace("[id]", id);
