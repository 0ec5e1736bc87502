import { NextResponse, type NextRequest } from "next/server";
import { ASKED_ADDRESS_HEADER, VERSION_PARAMETER } from "@/lib/view/address/data-version";
import { pageAt } from "@/lib/view/address/site-pages";
import { MADE_WHEN_ASKED } from "@/scripts/server/made-when-asked.mjs";

/** The path of the pages that read a query (app/q); readers never see it. */
const TWINS = "/q";

/**
 * Rewrites requests with a query. A page without a query is a static file. The same address with a query is computed by its twin below /q, so that
 * every view has an address and the unfiltered ones can be cached by any file host; the twin of some pages only says that a link was made with other
 * data. The twin also makes the pages of a large collection that the build left out, which only the server can request. The policy of a response
 * follows the same table (scripts/server/page-table.mjs): a page with a query is computed, and has no hashes.
 */
export function proxy(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  if (!isReadable(url.pathname))
    return new NextResponse("Bad request: the URL contains an invalid percent-encoding.\n", { status: 400 });
  if (url.pathname === TWINS || url.pathname.startsWith(`${TWINS}/`)) {
    url.pathname = "/_not-found";
    return NextResponse.rewrite(url);
  }
  const isMade = url.search === "" && !request.headers.has(MADE_WHEN_ASKED);
  const page = isMade ? null : pageAt(url.pathname);
  if (page !== null) {
    // The layout of all twins reads the version; the parameters that remain are the page's own.
    const headers = new Headers(request.headers);
    headers.set(ASKED_ADDRESS_HEADER, `${url.pathname}${url.search}`);
    url.searchParams.delete(VERSION_PARAMETER);
    url.pathname = `${TWINS}/${page.twin}${url.pathname === "/" ? "" : url.pathname}`;
    return NextResponse.rewrite(url, { request: { headers } });
  }
  return NextResponse.next();
}

/** Returns whether a path can be decoded. Next answers 500 if it cannot, so such a path is refused before. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

// No page is below /api, and passing through here costs a request of the API a quarter of its time: Next handles it twice.
export const config = { matcher: ["/((?!_next/static|api/).*)"] };
