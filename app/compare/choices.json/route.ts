import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { respondFile } from "@/lib/http/respond-file";
import { compareChoices } from "@/lib/view/compare-choices";

/** What may be chosen on the comparison page of a large collection (lib/view/choices-file.ts). */
export const dynamic = "force-static";

export const GET = () => respondFile("choices.json", JSON.stringify(compareChoices(loadCatalogue())));
