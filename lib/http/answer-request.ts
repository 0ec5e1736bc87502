import type { Catalogue } from "@/lib/catalogue/catalogue";
import { readParameters } from "@/lib/view/parameters";
import { indexDocument } from "./api-index";
import { API, NO_PARAMETERS, type Answer } from "./endpoint";
import { answer } from "./endpoints";
import { openApiDocument } from "./openapi";
import { LONGEST_QUERY, parametersNotUnderstood, queryTooLong } from "./problem";
import { respond, respondProblem, type Document } from "./respond";

/** Answers a GET or HEAD request to an address below /api/v1. */
export function answerRequest(request: Request, catalogue: Catalogue): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return respondProblem(request, queryTooLong(search.length, LONGEST_QUERY));
  const document = answerAt(catalogue, decoded(pathname.slice(API.length + 1)), searchParams);
  return "status" in document ? respondProblem(request, document) : respond(request, document);
}

/** What describes the API stands beside what the endpoints answer, and takes no parameters. */
const ABOUT: Readonly<Record<string, (catalogue: Catalogue) => Document>> = { "": indexDocument, "openapi.json": openApiDocument };

function answerAt(catalogue: Catalogue, address: string, search: URLSearchParams): Answer {
  const about = Object.hasOwn(ABOUT, address) ? ABOUT[address] : undefined;
  if (about === undefined) return answer(catalogue, address, search);
  const { problems } = readParameters(search, NO_PARAMETERS());
  return problems.length > 0 ? parametersNotUnderstood(problems) : about(catalogue);
}

/** With percent signs that stand for nothing, an address is taken as it is; none of ours holds one. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
