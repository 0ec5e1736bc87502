/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/**
 * Returns a listener for a site below its host: the given listener sees URLs without the base path, and redirects get it back. URLs outside the base
 * path get 404. Without a base path, returns the listener itself.
 * @param {(request: Request, response: Response) => unknown} answer
 * @param {string} basePath
 */
export function mounted(answer, basePath) {
  if (basePath === "") return answer;
  return (/** @type {Request} */ request, /** @type {Response} */ response) => {
    const inside = addressBelow(request.url ?? "", basePath);
    if (inside === null) return notHere(request, response, basePath);
    request.url = inside;
    const set = response.setHeader;
    response.setHeader = function (
      /** @type {string} */ name,
      /** @type {number | string | readonly string[]} */ value,
    ) {
      return set.call(this, name, name.toLowerCase() === "location" ? addressAt(String(value), basePath) : value);
    };
    return answer(request, response);
  };
}

/**
 * Returns a path of the site with the base path (lib/view/address/base-path.ts does the same for the app).
 * @param {string} address
 * @param {string} basePath
 */
export const addressAt = (address, basePath) => (/^\/(?!\/)/.test(address) ? `${basePath}${address}` : address);

/**
 * Returns a URL without the base path, or null if it is outside the site.
 * @param {string} url
 * @param {string} basePath
 */
export function addressBelow(url, basePath) {
  if (!url.startsWith(basePath)) return null;
  const rest = url.slice(basePath.length);
  if (rest === "" || /^[?#]/.test(rest)) return `/${rest}`;
  return rest.startsWith("/") ? rest : null;
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} basePath
 */
function notHere(request, response, basePath) {
  const text = `Nothing is here. The site is at ${basePath}/\n`;
  response.writeHead(404, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-length": Buffer.byteLength(text),
  });
  response.end(request.method === "HEAD" ? undefined : text);
}
