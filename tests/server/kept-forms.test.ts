import { createServer, request as askAt } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { holdPage } from "@/lib/islands/held-answer.mjs";
import { keptPages } from "@/scripts/server/kept-pages.mjs";

const encoded: string[] = [];
vi.mock("@/lib/islands/page-encodings.mjs", async (original) => {
  const real = await original<{ readonly encode: (bytes: Buffer, encoding: string) => Promise<Buffer> }>();
  return {
    ...real,
    encode: (bytes: Buffer, encoding: string) => (encoded.push(encoding), real.encode(bytes, encoding)),
  };
});

test("a page is compressed once for all who take it in one form", async () => {
  const orKept = keptPages(holdPage);
  const server = createServer((request, response) => {
    const make = () => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<html><body>${"x".repeat(5_000)}</body></html>`);
      return Promise.resolve();
    };
    void orKept(request, response, { path: "/compare", nonce: undefined, make });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (encoding: string) =>
    new Promise<string | undefined>((resolve, reject) =>
      askAt({ host: "127.0.0.1", port, path: "/compare?x=1", headers: { "accept-encoding": encoding } }, (answer) =>
        answer.resume().on("end", () => resolve(answer.headers["content-encoding"])),
      )
        .on("error", reject)
        .end(),
    );
  try {
    expect(await ask("br")).toBe("br");
    await ask("br");
    encoded.length = 0;
    expect([await ask("gzip"), await ask("gzip"), await ask("gzip")]).toEqual(["gzip", "gzip", "gzip"]);
    expect(encoded).toEqual(["gzip"]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
