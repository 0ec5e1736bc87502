import type { Catalogue } from "@/lib/catalogue/catalogue";
import { versionedHref } from "@/lib/view/address/data-version";
import { siteOrigin } from "@/lib/view/site";
import type { Exhibit } from "./exhibit";

/** Returns the parts that every exhibit has; `address` is the path of its view. Throws if SITE_URL is not an address. */
export function frameOf(
  { version, date, tables, identity }: Catalogue,
  address: string,
): Pick<Exhibit, "link" | "version" | "date" | "collection"> {
  const read = tables.sources.map(({ read_on }) => read_on).reduce((last, day) => (day > last ? day : last), "");
  return {
    link: `${siteOrigin()}${versionedHref(address, version)}`,
    version,
    date: date ?? read,
    collection: {
      name: identity.name,
      title: identity.title,
      subtitle: identity.subtitle,
      publisher: identity.publisher,
    },
  };
}

/** Returns the same parts for the whole collection. */
export const collectionLink = (catalogue: Catalogue) => frameOf(catalogue, "/data");
