import type { ParameterProblem } from "@/lib/view/views/parameters";

/** The parameter by which a link states the data version that it was made from. Every URL of a page or of the API may contain it. */
export const VERSION_PARAMETER = "version";

/** The header that tells a page that reads a query the URL under which it was requested (proxy.ts). */
export const ASKED_ADDRESS_HEADER = "x-asked-address";

/** The data version as it appears in URLs and responses. */
export const VERSION = /^[0-9a-f]{12}$/;
const ALLOWED = ["12 hexadecimal digits, such as 0123456789ab"];

/** Reads `version` from a query. `asked` is null if it is absent or malformed; a malformed or second version is a problem. */
export function readVersion(search: URLSearchParams): {
  readonly asked: string | null;
  readonly problems: readonly ParameterProblem[];
} {
  const given = [...new Set(search.getAll(VERSION_PARAMETER))];
  const [asked = null, second] = given.filter((value) => VERSION.test(value));
  const problem = (found: string, allowed: readonly string[]) => ({
    parameter: VERSION_PARAMETER,
    found,
    allowed,
    nearest: [],
  });
  return {
    asked,
    problems: [
      ...given.filter((value) => !VERSION.test(value)).map((value) => problem(value, ALLOWED)),
      ...(second === undefined ? [] : [problem(`a second value, ${second}`, ["one value"])]),
    ],
  };
}

/** Returns the version in a URL of this site if it differs from the present one; otherwise null. */
export function otherVersion(href: string, version: string): string | null {
  const { asked } = readVersion(searchIn(href));
  return asked === version ? null : asked;
}

/** Returns a URL of this site, with or without a query or a fragment, with the data version added. */
export function versionedHref(href: string, version: string): string {
  const [address = "", fragment] = href.split("#");
  const [path = ""] = address.split("?");
  const search = searchIn(href);
  search.set(VERSION_PARAMETER, version);
  return `${path}?${search}${fragment === undefined ? "" : `#${fragment}`}`;
}

const searchIn = (href: string) => new URLSearchParams(href.split("#")[0]?.split("?")[1] ?? "");
