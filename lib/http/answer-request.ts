import type { Catalogue } from "@/lib/catalogue/catalogue";
import { otherVersion } from "@/lib/view/address/data-version";
import { readParameters } from "@/lib/view/views/parameters";
import { indexDocument } from "@/lib/http/endpoints/api-index";
import { API, NO_PARAMETERS, type Answer } from "@/lib/http/endpoints/endpoint";
import { answer } from "@/lib/http/endpoints/endpoints";
import { openApiDocument } from "@/lib/http/openapi/openapi";
import { LONGEST_QUERY, notMade, parametersNotUnderstood, queryTooLong } from "./problem";
import { respond, respondProblem, type Document } from "./respond";
import { versionedName } from "./versioned-name";

/**
 * Answers a GET or HEAD request to a URL below /api/v1. An exception also becomes a problem document, with a reference; `report` receives the
 * reference and the cause. Without `report` the exception is thrown, for tests and benchmarks.
 */
export function answerRequest(
  request: Request,
  catalogue: Catalogue,
  report: (reference: string, error: unknown) => void = rethrow,
): Response {
  try {
    return answered(request, catalogue);
  } catch (error) {
    const reference = globalThis.crypto.randomUUID();
    report(reference, error);
    return respondProblem(request, notMade(reference));
  }
}

function rethrow(_reference: string, error: unknown): never {
  throw error;
}

function answered(request: Request, catalogue: Catalogue): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  if (search.length > LONGEST_QUERY) return respondProblem(request, queryTooLong(search.length, LONGEST_QUERY));
  const document = answerAt(catalogue, decoded(pathname.slice(API.length + 1)), searchParams);
  if ("status" in document) return respondProblem(request, document);
  const response = respond(request, ofItsDay(withVersionedName(document, catalogue), catalogue));
  return withVersion(response, otherVersion(`${pathname}${search}`, catalogue.version), catalogue);
}

/** Adds the data version that a response was made from and, if a different one was requested, that version. */
function withVersion(response: Response, asked: string | null, { version }: Catalogue): Response {
  response.headers.set("x-data-version", version);
  if (asked !== null) response.headers.set("x-asked-version", asked);
  return response;
}

const withVersionedName = ({ filename, shownAs, ...document }: Document, { version }: Catalogue): Document => ({
  ...document,
  ...(filename !== undefined && { filename: versionedName(filename, version) }),
  ...(shownAs !== undefined && { shownAs: versionedName(shownAs, version) }),
});

const ofItsDay = (document: Document, { date }: Catalogue): Document =>
  date === null ? document : { ...document, modified: date };

/** Documents that describe the API; they are served next to the endpoints, and take no parameters except the version. */
const ABOUT: Readonly<Record<string, (catalogue: Catalogue, self: string) => Document>> = {
  "": indexDocument,
  "openapi.json": openApiDocument,
};

function answerAt(catalogue: Catalogue, address: string, search: URLSearchParams): Answer {
  const about = Object.hasOwn(ABOUT, address) ? ABOUT[address] : undefined;
  if (about === undefined) return answer(catalogue, address, search);
  const { problems } = readParameters(search, NO_PARAMETERS());
  return problems.length > 0
    ? parametersNotUnderstood(problems)
    : about(catalogue, `${API}${search.size > 0 ? `?${search}` : ""}`);
}

/** Returns a URL path with invalid percent-encoding unchanged; no path of the API contains any. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
