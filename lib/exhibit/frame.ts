import type { Catalogue } from "@/lib/catalogue/catalogue";
import { versionedHref } from "@/lib/view/address/data-version";
import { siteOrigin } from "@/lib/view/site";
import type { Exhibit } from "./exhibit";

/** What every exhibit has; `address` is that of its view, below the host. Throws where SITE_URL is not an address. */
export function frameOf({ version, date, tables, identity }: Catalogue, address: string): Pick<Exhibit, "link" | "version" | "date" | "collection"> {
  const read = tables.sources.map(({ read_on }) => read_on).reduce((last, day) => (day > last ? day : last), "");
  return { link: `${siteOrigin()}${versionedHref(address, version)}`, version, date: date ?? read, collection: { name: identity.name, title: identity.title, subtitle: identity.subtitle, publisher: identity.publisher } };
}

/** The same of the whole collection. */
export const collectionLink = (catalogue: Catalogue) => frameOf(catalogue, "/data");
