import type { Metadata } from "next";
import { JsonLd } from "@/components/page/json-ld";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { structuredData } from "@/lib/package/structured-data";
import { siteOrigin } from "@/lib/view/site";
import { renderHome } from "./home";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = { ...pageMetadata({ path: "/", title: "As Reported", version: loadCatalogue().version }) };

export default function Page() {
  return (
    <>
      <JsonLd value={structuredData(loadCatalogue(), siteOrigin())} />
      {renderHome(new URLSearchParams())}
    </>
  );
}
