import type { Catalogue } from "@/lib/catalogue/catalogue";
import { API } from "./endpoint";
import { answer } from "./endpoints";
import { notFound, queryTooLong } from "./problem";
import { respond, respondProblem } from "./respond";

/** More than every id of a collection of our size in one query; a longer one is an attack or a mistake. */
const LONGEST_QUERY = 8_000;

/** Answers a GET or HEAD request to an address below /api/v1. */
export function answerRequest(request: Request, catalogue: Catalogue): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return respondProblem(request, queryTooLong(search.length, LONGEST_QUERY));
  const address = decoded(pathname.slice(API.length + 1));
  if (address === null) return respondProblem(request, notFound(pathname, []));
  const document = answer(catalogue, address, searchParams);
  return "status" in document ? respondProblem(request, document) : respond(request, document);
}

/** Null for percent signs that stand for nothing. */
function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
