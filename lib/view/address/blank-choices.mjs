/** The choices of the forms of a chart and of a comparison, in a query; left blank, they choose nothing. */
const BLANK = /(?<=[?&])(?:chart|x|from|to|method|reference)=(?:&|$)/g;

/**
 * Returns the address of a view without the fields that its reader left blank; null if there are none. A form sends them
 * all. In the API, a blank parameter is a problem.
 * @param {string} address
 */
export function addressWithoutBlanks(address) {
  const [path = "", ...rest] = address.split("?");
  const query = `?${rest.join("?")}`;
  const kept = query.replace(BLANK, "");
  // A path that begins with two slashes would lead to another host.
  return kept === query || path.includes("/api/") || !/^\/(?![/\\])/.test(path)
    ? null
    : `${path}${kept.replace(/[?&]$/, "")}`;
}
