import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { respondFile } from "@/lib/http/respond-file";
import { compareChoices } from "@/lib/view/compare-choices";

/** The choices of the comparison page, for a large collection (lib/view/choices-file.ts). */
export const dynamic = "force-static";

export const GET = () => respondFile("choices.json", JSON.stringify(compareChoices(loadCatalogue())));
