import type { ParameterProblem } from "@/lib/view/views/parameters";

/** The parameter by which a link says which data it was made from. Every address of a page or of the API may carry it. */
export const VERSION_PARAMETER = "version";

/** How a page that reads a query learns the address that it was asked under (proxy.ts). */
export const ASKED_ADDRESS_HEADER = "x-asked-address";

/** A version of the data, in an address and in an answer. */
export const VERSION = /^[0-9a-f]{12}$/;
const ALLOWED = ["12 hexadecimal digits, such as 0123456789ab"];

/** The version that an address names, null where it names none; what is no version, or a second one, is a problem. */
export function readVersion(search: URLSearchParams): { readonly asked: string | null; readonly problems: readonly ParameterProblem[] } {
  const given = [...new Set(search.getAll(VERSION_PARAMETER))];
  const [asked = null, second] = given.filter((value) => VERSION.test(value));
  const problem = (found: string, allowed: readonly string[]) => ({ parameter: VERSION_PARAMETER, found, allowed, nearest: [] });
  return {
    asked,
    problems: [
      ...given.filter((value) => !VERSION.test(value)).map((value) => problem(value, ALLOWED)),
      ...(second === undefined ? [] : [problem(`a second value, ${second}`, ["one value"])]),
    ],
  };
}

/** The version that an address of ours names, where that is not the present one; else null. */
export function otherVersion(href: string, version: string): string | null {
  const { asked } = readVersion(searchIn(href));
  return asked === version ? null : asked;
}

/** An address of ours, with or without a query or a fragment, that says which data it was made from. */
export function versionedHref(href: string, version: string): string {
  const [address = "", fragment] = href.split("#");
  const [path = ""] = address.split("?");
  const search = searchIn(href);
  search.set(VERSION_PARAMETER, version);
  return `${path}?${search}${fragment === undefined ? "" : `#${fragment}`}`;
}

const searchIn = (href: string) => new URLSearchParams(href.split("#")[0]?.split("?")[1] ?? "");
