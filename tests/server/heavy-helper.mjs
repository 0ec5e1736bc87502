import { createServer } from "node:http";

/** Stands in for the server of a heavy process: answers each address as it says. */
const server = createServer((request, response) => {
  const answer = () => response.writeHead(200, { "content-type": "text/plain", "x-pid": String(process.pid) }).end(`answered ${request.url}`);
  if (request.url.includes("die")) process.exit(3);
  const [, wait] = /wait=(\d+)/.exec(request.url) ?? [];
  setTimeout(answer, Number(wait ?? 0));
});
process.on("disconnect", () => process.exit(0));
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
