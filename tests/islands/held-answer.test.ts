import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdPage } from "@/lib/islands/held-answer.mjs";
import { loadOnUse } from "@/lib/islands/page-scripts.mjs";

const NONCE = "c2VjcmV0";
const PAGE = `<html><head><script src="/a.js" async="" nonce="${NONCE}"></script></head><body><script nonce="${NONCE}">boot()</script><p>a ≤ b</p></body></html>`;

/** Simulates how Next answers each address. */
const ANSWERS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/page": (request, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "x-seen": request.headers["accept-encoding"] ?? "",
    });
    response.flushHeaders();
    for (const part of [PAGE.slice(0, 40), PAGE.slice(40, 90)]) response.write(part);
    response.write(Buffer.from(PAGE.slice(90)), () => response.end());
  },
  "/missing": (_, response) => response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(PAGE),
  "/moved": (_, response) => response.writeHead(307, { location: "/page" }).end(),
  "/file": (_, response) => {
    response.setHeader("content-type", "text/csv");
    response.end("a,b\n");
  },
};

let server: Server;
let base = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    void holdPage(request, response, NONCE);
    ANSWERS[request.url ?? ""]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Requests a path and keeps the bytes as they were sent: fetch would decode them. */
async function ask(path: string, encoding: string, method = "GET") {
  const { request } = await import("node:http");
  return new Promise<{ readonly status: number; readonly headers: IncomingMessage["headers"]; readonly bytes: Buffer }>(
    (resolve, reject) => {
      request(base + path, { method, headers: { "accept-encoding": encoding } }, (answer) => {
        const parts: Buffer[] = [];
        answer
          .on("data", (part: Buffer) => parts.push(part))
          .on("end", () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(parts) }),
          );
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("a page that is made for one request", () => {
  const held = loadOnUse(PAGE, NONCE);
  it("comes with its scripts held back, under the nonce of its policy", () => {
    expect(held).toContain(`<script type="text/on-use" src="/a.js" async="" nonce="${NONCE}">`);
    expect(held).toContain(`<p>a ≤ b</p><script nonce="${NONCE}">boot();`);
  });
  it("is whole before it is sent, and compressed once for whoever takes it", async () => {
    const forms = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, unpack] of Object.entries(forms)) {
      const { headers, bytes } = await ask("/page", encoding);
      expect(headers).toMatchObject({
        "content-encoding": encoding,
        "content-length": String(bytes.length),
        vary: "Accept-Encoding",
        "x-seen": "identity",
      });
      expect(unpack(bytes).toString()).toBe(held);
    }
    const { headers, bytes } = await ask("/page", "identity");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(bytes.toString()).toBe(held);
    expect((await ask("/page", "gzip, br")).headers["content-encoding"]).toBe("br");
  });
  it("has no body where none is asked for", async () => {
    const { status, bytes } = await ask("/page", "br", "HEAD");
    expect([status, bytes.length]).toEqual([200, 0]);
  });
});

describe("what is not a page", () => {
  it("goes on as it is", async () => {
    expect((await ask("/missing", "br")).bytes.toString()).toBe(PAGE);
    expect((await ask("/file", "br")).bytes.toString()).toBe("a,b\n");
    const moved = await ask("/moved", "br");
    expect([moved.status, moved.headers.location, moved.bytes.length]).toEqual([307, "/page", 0]);
  });
});
