import { at } from "@/lib/view/address/base-path";
import { addressesIn } from "@/lib/view/address/json-addresses";

/**
 * Requests a path of this site, or a complete URL of one of its files, from one of its pages. All other code of a page must use this function for
 * requests (oxlint.config.mjs): responses, shards, fonts and downloads.
 */
export const askSite = (address: string | URL, init?: RequestInit): Promise<Response> =>
  fetch(typeof address === "string" ? at(address) : address, init);

/** Requests the same, but rejects if the response is not successful; the error names the URL and the status. */
export async function fromSite(address: string | URL, init?: RequestInit): Promise<Response> {
  const answer = await askSite(address, init);
  if (!answer.ok) throw new Error(`${String(address)} answered ${answer.status}`);
  return answer;
}

/** Returns the JSON of a response of the site, with URLs as paths below the site. Rejects if the response is not JSON. */
export const jsonOfSite = async (answer: Response): Promise<unknown> =>
  addressesIn === undefined ? answer.json() : JSON.parse(await answer.text(), addressesIn);
