import { at } from "@/lib/view/address/base-path";
import { addressesIn } from "@/lib/view/address/json-addresses";

/**
 * Asks the site, from one of its pages, for an address below it, or for a whole address of one of its files. Nothing else in a page asks
 * anybody for anything (eslint.config.mjs): answers, shards, fonts and downloads come this way.
 */
export const askSite = (address: string | URL, init?: RequestInit): Promise<Response> => fetch(typeof address === "string" ? at(address) : address, init);

/** The same where only an answer is of use. Rejects for any other, which says the address and its status. */
export async function fromSite(address: string | URL, init?: RequestInit): Promise<Response> {
  const answer = await askSite(address, init);
  if (!answer.ok) throw new Error(`${String(address)} answered ${answer.status}`);
  return answer;
}

/** The JSON of an answer of the site, with addresses as they are below it. Rejects for what is not JSON. */
export const jsonOfSite = async (answer: Response): Promise<unknown> => (addressesIn === undefined ? answer.json() : JSON.parse(await answer.text(), addressesIn));
