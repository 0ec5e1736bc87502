import type { Catalogue } from "@/lib/catalogue/catalogue";
import { API } from "./endpoint";
import { answer } from "./endpoints";
import { queryTooLong } from "./problem";
import { respond, respondProblem } from "./respond";

/** More than every id of a collection of our size in one query; a longer one is an attack or a mistake. */
const LONGEST_QUERY = 8_000;

/** Answers a GET or HEAD request to an address below /api/v1. */
export function answerRequest(request: Request, catalogue: Catalogue): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return respondProblem(request, queryTooLong(search.length, LONGEST_QUERY));
  const document = answer(catalogue, decoded(pathname.slice(API.length + 1)), searchParams);
  return "status" in document ? respondProblem(request, document) : respond(request, document);
}

/** With percent signs that stand for nothing, an address is taken as it is; none of ours holds one. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
