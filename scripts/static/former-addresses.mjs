import { presentId } from "../../lib/view/address/present-ids.mjs";
import { FORMER_PAGES } from "../server/former-pages.mjs";

/** A former address, and the document that is there today. @typedef {{ readonly from: string; readonly to: string }} Move */

/**
 * Returns every address from which the server redirects to one of these: those of pages that have moved, and each address with a former id in place
 * of the present one.
 * @param {readonly string[]} addresses of the documents that the copy has
 * @param {import("../../lib/view/address/present-ids.mjs").FormerIds} former
 * @returns {readonly Move[]}
 */
export function formerAddresses(addresses, former) {
  const there = new Set(addresses);
  const formerOf = presentToFormer(former);
  const pages = Object.entries(FORMER_PAGES).map(([from, to]) => ({ from, to }));
  const ids = addresses.flatMap((to) => {
    const parts = to.split("/");
    return parts.flatMap((part, at) => {
      const [, id = "", format = ""] = /^([^.]*)(\..*)?$/.exec(part) ?? [];
      return (formerOf.get(`${parts[at - 1]}/${id}`) ?? []).map((old) => ({
        from: parts.with(at, `${old}${format}`).join("/"),
        to,
      }));
    });
  });
  return [...pages, ...ids].filter(({ from, to }) => there.has(to) && !there.has(from));
}

/**
 * Returns the former ids of each present one, by table and id: "methods/tidal".
 * @param {import("../../lib/view/address/present-ids.mjs").FormerIds} former
 */
function presentToFormer(former) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [table, ids] of Object.entries(former))
    for (const old of Object.keys(ids)) {
      const key = `${table}/${presentId(former, table, old)}`;
      found.set(key, [...(found.get(key) ?? []), old]);
    }
  return found;
}
