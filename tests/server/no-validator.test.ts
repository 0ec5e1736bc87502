import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { withoutValidatorOfErrors } from "@/scripts/server/no-validator.mjs";

/** As in Next: the ETag is set, and then the condition of the request is compared with it, whatever the status. */
const server = createServer((request, response) => {
  withoutValidatorOfErrors(request, response);
  response.statusCode = request.url === "/there" ? 200 : 404;
  response.setHeader("ETag", '"page"');
  response.setHeader("content-type", "text/html");
  if (request.headers["if-none-match"] === '"page"' || request.headers["if-none-match"] === "*")
    response.statusCode = 304;
  response.end(response.statusCode === 304 ? undefined : "a page");
}).listen(0);
afterAll(() => server.close());

const ask = async (address: string, condition?: string) => {
  const answer = await fetch(
    `http://localhost:${(server.address() as AddressInfo).port}${address}`,
    condition === undefined ? {} : { headers: { "if-none-match": condition } },
  );
  return [answer.status, answer.headers.get("etag"), await answer.text()];
};

test.each([undefined, '"page"', "*"])(
  "what is not found has no ETag, and is a 404 whatever the condition is (%s)",
  async (condition) => {
    expect(await ask("/nothing", condition)).toEqual([404, null, "a page"]);
  },
);

test("what is found keeps its own, and is a 304 where the reader has it", async () => {
  expect(await ask("/there")).toEqual([200, '"page"', "a page"]);
  expect(await ask("/there", '"page"')).toEqual([304, '"page"', ""]);
});
