import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { oEmbed } from "@/lib/http/endpoints/oembed";
import { respond, respondProblem } from "@/lib/http/respond";

/** Answers another site's request to embed a chart by the address of its frame (https://oembed.com). */
export function GET(request: Request): Response {
  const answer = oEmbed(loadCatalogue(), new URL(request.url).searchParams);
  return "status" in answer ? respondProblem(request, answer) : respond(request, answer);
}
