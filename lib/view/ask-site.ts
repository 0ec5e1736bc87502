import { at } from "@/lib/view/address/base-path";
import { addressesIn } from "@/lib/view/address/json-addresses";

/** Asks the site, from one of its pages, for an address below it. */
export const askSite = (address: string, init?: RequestInit): Promise<Response> => fetch(at(address), init);

/** The JSON of an answer of the site, with addresses as they are below it. Rejects for what is not JSON. */
export const jsonOfSite = async (answer: Response): Promise<unknown> => (addressesIn === undefined ? answer.json() : JSON.parse(await answer.text(), addressesIn));
