/** The headers that request a page as a tree. No tree is ever sent, so no response depends on them; in `vary`, they would make caches keep one response for each value. */
const ASKS_FOR_TREE = /^(?:rsc|next-router-[a-z-]+)$/i;

/**
 * Makes Next answer a request with HTML, whatever it asks for. A page as a tree lacks what is sent as HTML only (`StaticHtml`), the build drops the
 * trees, and none of our pages asks for one.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function asHtml(request, response) {
  delete request.headers.rsc;
  const set = response.setHeader;
  response.setHeader = function (name, value) {
    if (name.toLowerCase() !== "vary") return set.call(this, name, value);
    const left = [value]
      .flat()
      .join(", ")
      .split(/,\s*/)
      .filter((field) => !ASKS_FOR_TREE.test(field));
    return left.length === 0 ? this : set.call(this, name, left.join(", "));
  };
}
