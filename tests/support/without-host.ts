/**
 * Removes the host from a text. Without SITE_URL, what is made at build names the usual port of `npm start`, or says in a report that the site does not
 * know its address; what is made on request names the real port.
 */
export const withoutHost = (text: string): string =>
  text.replace(/https?:\/\/localhost:\d+|, of a site that did not know its own address; data version \w+/g, "");
