import type { MetadataRoute } from "next";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { pageAddresses } from "@/lib/view/address/page-addresses";
import { siteOrigin } from "@/lib/view/site";

export default function sitemap(): MetadataRoute.Sitemap {
  const catalogue = loadCatalogue();
  return pageAddresses(catalogue).map((address) => ({
    url: `${siteOrigin()}${address}`,
    ...(catalogue.date !== null && { lastModified: catalogue.date }),
  }));
}
