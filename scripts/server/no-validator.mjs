/**
 * Prevents an error response from carrying an ETag or becoming a 304: by RFC 9110 (section 13.2.1), conditions apply only if the response would be a
 * success, but Next also compares the ETag of its page for a URL that is not found. Call this before Next responds.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function withoutValidatorOfErrors(request, response) {
  const set = response.setHeader;
  response.setHeader = function (name, value) {
    if (name.toLowerCase() !== "etag" || this.statusCode < 400) return set.call(this, name, value);
    // Next checks the condition right after it has set the ETag.
    delete request.headers["if-none-match"];
    return this;
  };
}
