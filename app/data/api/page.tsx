import type { Metadata } from "next";
import { ApiPage } from "@/components/pages/api/api-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { openApiProblems } from "@/lib/http/openapi/openapi-responses";
import { idsInUse, referenceOf, shapesOf } from "@/lib/http/openapi/reference";
import { pageMetadata } from "@/lib/view/page-metadata";

export const metadata: Metadata = {
  title: "API",
  description: "Every address of the API: parameters, fields, examples and errors.",
  ...pageMetadata({ path: "/data/api", title: "API", catalogue: loadCatalogue() }),
};

export default function Page() {
  const catalogue = loadCatalogue();
  const reference = referenceOf(catalogue);
  // Results are a table too, but a filtered one.
  const isWhole = ({ path, parameters }: (typeof reference)[number]) =>
    path in catalogue.tables && parameters.length === 0;
  return (
    <ApiPage
      endpoints={reference.filter((endpoint) => !isWhole(endpoint))}
      tables={reference.filter(isWhole)}
      shapes={shapesOf(catalogue)}
      ids={idsInUse(catalogue)}
      problems={openApiProblems(catalogue)}
    />
  );
}
