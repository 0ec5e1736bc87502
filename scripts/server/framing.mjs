/** The names of lib/http/framing.ts, which says why; a test holds both to be the same. */
export const ACCEPTED = "x-accepted-encodings";
export const FRAMING = { "content-encoding": "x-body-encoding", "content-length": "x-body-length" };

/** Where answers know their encodings themselves. */
const FRAMES_ITSELF = /^\/api\/v1(?:\/|$)/;

const NAMES = new Map(Object.entries(FRAMING).map(([name, handed]) => [handed, name]));

/**
 * Hands on what the reader accepts to a route that encodes its answers itself, so that Next does not do it again, and puts the
 * headers that frame the answer back under their names.
 * @param {string} path
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function keepFraming(path, request, response) {
  delete request.headers[ACCEPTED];
  if (FRAMES_ITSELF.test(path)) {
    request.headers[ACCEPTED] = request.headers["accept-encoding"];
    request.headers["accept-encoding"] = "identity";
  }
  const set = response.setHeader;
  response.setHeader = function (name, value) {
    return set.call(this, NAMES.get(name.toLowerCase()) ?? name, single(name, value));
  };
}

/**
 * Next writes every header of a route as a list of one. It compresses no answer whose type is one, because its own compression
 * does not look in it (vercel/next.js issue 98007; when that is closed, this can go).
 * @param {string} name
 * @param {number | string | readonly string[]} value
 */
function single(name, value) {
  const known = name.toLowerCase();
  return Array.isArray(value) && (NAMES.has(known) || known === "content-type") ? value.at(-1) : value;
}
