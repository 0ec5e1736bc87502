/** What others add to a link to see where readers come from: no page and no answer of the API is another one for it. */
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|msclkid|mc_cid|ref)(?:=|$)/;

/** As many letters of a name as a typing error leaves right. */
const ALIKE = 3;

/**
 * The address without what says nothing to us: what others added to it, and, where the address is that of a page made at build
 * and no page reads any of its parameters, the whole query. What begins like a parameter may be one with a typing error, which
 * the page says something about.
 * @param {string} url as it was asked
 * @param {{ isBuilt: (path: string) => boolean; parameters?: readonly string[] | undefined }} site `isBuilt` takes the path as it was sent
 */
export function readableAddress(url, { isBuilt, parameters }) {
  const [path = "", query] = splitOnce(url);
  if (query === undefined || query === "") return url;
  const pairs = query.split("&");
  const left = pairs.filter((pair) => !TRACKING.test(pair));
  if (parameters !== undefined && isBuilt(path) && !left.some((pair) => isLikeOne(nameOf(pair), parameters))) return path;
  return left.length === pairs.length ? url : [path, left.join("&")].filter((part) => part !== "").join("?");
}

/**
 * @param {string} name
 * @param {readonly string[]} parameters
 */
const isLikeOne = (name, parameters) => parameters.some((known) => name === known || (name.length >= ALIKE && known.startsWith(name.slice(0, ALIKE).toLowerCase())));

/** @param {string} pair */
function nameOf(pair) {
  const name = pair.split("=", 1)[0] ?? "";
  try {
    return decodeURIComponent(name.replaceAll("+", " "));
  } catch {
    return name;
  }
}

/** @param {string} url */
function splitOnce(url) {
  const at = url.indexOf("?");
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}
