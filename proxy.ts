import { NextResponse, type NextRequest } from "next/server";
import { ASKED_ADDRESS_HEADER, VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { pageAt } from "@/lib/view/address/site-pages";
import { MADE_WHEN_ASKED } from "@/scripts/server/made-when-asked.mjs";

/** Where pages that read a query are made (app/q); no address of its own. */
const TWINS = "/q";

/**
 * A page without a query string is a static file. The same address with one is computed by its twin below /q, so that every
 * view has an address and the unfiltered ones stay cacheable by any file host; the twin of some only says that a link was made
 * with other data. It also makes the pages of a large collection that the build left out, which only the server can ask for. The policy of an answer goes by the same table (scripts/server/page-table.mjs): a page with a query is
 * computed, and has no hashes.
 */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  if (!isReadable(url.pathname)) return new NextResponse("Bad request: the URL contains an invalid percent-encoding.\n", { status: 400 });
  if (url.pathname === TWINS || url.pathname.startsWith(`${TWINS}/`)) {
    url.pathname = "/_not-found";
    return NextResponse.rewrite(url);
  }
  const isMade = url.search === "" && !request.headers.has(MADE_WHEN_ASKED);
  const page = isMade ? null : pageAt(url.pathname);
  if (page !== null) {
    // The layout of the twins reads the version, for all of them; what is left is the page's own.
    const headers = new Headers(request.headers);
    headers.set(ASKED_ADDRESS_HEADER, `${url.pathname}${url.search}`);
    url.searchParams.delete(VERSION_PARAMETER);
    url.pathname = `${TWINS}/${page.twin}${url.pathname === "/" ? "" : url.pathname}`;
    return NextResponse.rewrite(url, { request: { headers } });
  }
  return NextResponse.next();
}

/** Next answers 500 to an address that cannot be decoded, so it is refused before. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

export const config = { matcher: ["/((?!_next/static).*)"] };
