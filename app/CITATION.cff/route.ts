import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { respondFile } from "@/lib/http/respond-file";
import { siteDescriptor } from "@/lib/package/site-files";
import { builtOrigin } from "@/lib/view/site";
import { publicOf } from "@/lib/catalogue/public";

export const dynamic = "force-static";

const NAME = "CITATION.cff";

export const GET = () => respondFile(NAME, siteDescriptor(publicOf(loadCatalogue()), builtOrigin(), NAME));
