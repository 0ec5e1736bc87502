/** Matches parameters that others add to a link to track where readers come from: they change no page and no response of the API. */
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|msclkid|mc_cid|ref)(?:=|$)/;

/** The number of leading letters of a name that a typing error is assumed to leave correct. */
const ALIKE = 3;

/**
 * Returns the URL without the parts that have no effect: parameters that others added and, for a prebuilt page, the whole query if no page reads any
 * of its parameters. A parameter that begins like a known one may be a typing error and is kept, because the page says something about it.
 * @param {string} url as requested
 * @param {{ isBuilt: (path: string) => boolean; parameters?: readonly string[] | undefined }} site `isBuilt` takes the path as it was sent
 */
export function readableAddress(url, { isBuilt, parameters }) {
  const [path = "", query] = splitOnce(url);
  if (query === undefined || query === "") return url;
  const pairs = query.split("&");
  const left = pairs.filter((pair) => !TRACKING.test(pair));
  if (parameters !== undefined && isBuilt(path) && !left.some((pair) => isLikeOne(nameOf(pair), parameters)))
    return path;
  return left.length === pairs.length ? url : [path, left.join("&")].filter((part) => part !== "").join("?");
}

/**
 * @param {string} name
 * @param {readonly string[]} parameters
 */
const isLikeOne = (name, parameters) =>
  parameters.some(
    (known) => name === known || (name.length >= ALIKE && known.startsWith(name.slice(0, ALIKE).toLowerCase())),
  );

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
