/**
 * What a build states about its data: version, date as printed and as written, and a checksum for each page about one row
 * (scripts/renew/page-prints.ts).
 * @typedef {{ readonly version: string; readonly date: string | null; readonly printedDate: string | null; readonly pages: Readonly<Record<string, string>> }} Prints
 */

/**
 * Returns which pages and files of a build have to be rebuilt for new data: those about one row whose checksum differs, and all that are about the
 * whole collection.
 * @param {{ readonly before: Prints; readonly after: Prints; readonly known: readonly string[]; readonly all?: boolean }} builds `known`: every path
 * that was prebuilt; `all` rebuilds also what is the same
 */
export function renewalPlan({ before, after, known, all = false }) {
  const built = new Set(known);
  const addresses = Object.keys(after.pages);
  const isKnown = (/** @type {string} */ address) => built.has(address);
  const isChanged = (/** @type {string} */ address) => all || after.pages[address] !== before.pages[address];
  return {
    added: addresses.filter((address) => !isKnown(address)),
    gone: Object.keys(before.pages).filter((address) => !Object.hasOwn(after.pages, address)),
    made: [
      ...known.filter((address) => !Object.hasOwn(before.pages, address) && !Object.hasOwn(after.pages, address)),
      ...addresses.filter((address) => isKnown(address) && isChanged(address)),
    ],
    kept: addresses.filter((address) => isKnown(address) && !isChanged(address)),
  };
}
