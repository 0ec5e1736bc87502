/** What asks for a page as a tree. Nobody is sent one, so no answer differs by it; caches would keep one for each. */
const ASKS_FOR_TREE = /^(?:rsc|next-router-[a-z-]+)$/i;

/**
 * Has a request answered with HTML, whatever it asks for: a page as a tree lacks what it has as HTML only (`Still`), the build drops those that it
 * made, and no page of ours asks for one.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function asHtml(request, response) {
  delete request.headers.rsc;
  const set = response.setHeader;
  response.setHeader = function (name, value) {
    if (name.toLowerCase() !== "vary") return set.call(this, name, value);
    const left = [value].flat().join(", ").split(/,\s*/).filter((field) => !ASKS_FOR_TREE.test(field));
    return left.length === 0 ? this : set.call(this, name, left.join(", "));
  };
}
