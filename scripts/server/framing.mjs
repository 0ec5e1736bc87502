/** The names in lib/http/framing.ts, which explains them; a test checks that both are the same. */
export const ACCEPTED = "x-accepted-encodings";
export const FRAMING = { "content-encoding": "x-body-encoding", "content-length": "x-body-length" };

/** Paths whose responses set their own encoding. */
const FRAMES_ITSELF = /^\/api\/v1(?:\/|$)/;

const NAMES = new Map(Object.entries(FRAMING).map(([name, handed]) => [handed, name]));

/**
 * Passes the client's accepted encodings to a route that encodes its own responses, so that Next does not encode them again, and restores the framing
 * headers of the response.
 * @param {string} path
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function keepFraming(path, request, response) {
  delete request.headers[ACCEPTED];
  if (FRAMES_ITSELF.test(path)) {
    request.headers[ACCEPTED] = request.headers["accept-encoding"];
    request.headers["accept-encoding"] = "identity";
    // Next would send the headers in a packet of their own before the body, which is already complete: so both are sent at once.
    response.flushHeaders = () => undefined;
  }
  const set = response.setHeader;
  response.setHeader = function (name, value) {
    return set.call(this, NAMES.get(name.toLowerCase()) ?? name, single(name, value));
  };
}

/**
 * Returns the single value of a header that Next writes as a list of one. Next does not compress a response whose type is a list, because its own
 * compression does not look inside (vercel/next.js issue 98007; remove this when that is closed).
 * @param {string} name
 * @param {number | string | readonly string[]} value
 */
function single(name, value) {
  const known = name.toLowerCase();
  return Array.isArray(value) && (NAMES.has(known) || known === "content-type") ? value.at(-1) : value;
}
