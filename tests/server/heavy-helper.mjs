import { createServer } from "node:http";

/** Replaces the server of a heavy process: the address determines the response. */
const server = createServer((request, response) => {
  const { url = "/" } = request;
  const begun = performance.now();
  const answer = () =>
    response
      .writeHead(200, {
        "content-type": "text/plain",
        "x-pid": String(process.pid),
        "x-begun": String(begun),
        "x-made": String(performance.now()),
      })
      .end(`answered ${url}`);
  if (url.includes("die")) process.exit(3);
  const [, wait] = /wait=(\d+)/.exec(url) ?? [];
  setTimeout(answer, Number(wait ?? 0));
});
process.on("disconnect", () => process.exit(0));
server.listen(0, "127.0.0.1", () =>
  process.send?.({ port: /** @type {import("node:net").AddressInfo} */ (server.address()).port }),
);
