/**
 * Lets no answer that is an error carry an ETag, and answers none with 304: RFC 9110 (section 13.2.1) has conditions tried only where the answer would
 * be a success, but Next compares the ETag of its page for what is not found too. Call it before Next answers.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function withoutValidatorOfErrors(request, response) {
  const set = response.setHeader;
  response.setHeader = function (name, value) {
    if (name.toLowerCase() !== "etag" || this.statusCode < 400) return set.call(this, name, value);
    // Next looks at the condition right after it has set the ETag.
    delete request.headers["if-none-match"];
    return this;
  };
}
