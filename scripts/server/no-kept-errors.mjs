const NOT_KEPT = "no-store";

/**
 * Lets no cache keep an answer that is an error. Next allows a shared cache to keep its page for what is not found for a year: at its own address and, because of a
 * rewrite, at every address below /q, of which there are as many as a stranger likes. A refused condition or range would go out with the lifetime of its file.
 * What already says that it is not stored stays as it is. Call it before anything answers.
 * @param {import("node:http").ServerResponse} response
 */
export function withoutKeptErrors(response) {
  const own = /** @type {(...given: unknown[]) => import("node:http").ServerResponse} */ (response.writeHead);
  response.writeHead = function (/** @type {unknown[]} */ ...given) {
    const [status] = given;
    const said = given.find(
      (one) =>
        typeof one === "object" &&
        one !== null &&
        Object.keys(one).some((name) => name.toLowerCase() === "cache-control"),
    );
    if (
      typeof status === "number" &&
      status >= 400 &&
      said === undefined &&
      !String(this.getHeader("cache-control")).includes(NOT_KEPT)
    )
      this.setHeader("cache-control", NOT_KEPT);
    return own.apply(this, given);
  };
}
