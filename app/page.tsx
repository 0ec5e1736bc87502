import type { Metadata } from "next";
import { JsonLd } from "@/components/page/json-ld";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { structuredData } from "@/lib/package/structured-data";
import { siteOrigin } from "@/lib/view/site";
import { renderHome } from "./home";
import { publicOf } from "@/lib/catalogue/public";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  ...pageMetadata({ path: "/", title: loadCatalogue().identity.title, catalogue: loadCatalogue() }),
};

export default function Page() {
  return (
    <>
      <JsonLd value={structuredData(publicOf(loadCatalogue()), siteOrigin())} />
      {renderHome(new URLSearchParams())}
    </>
  );
}
