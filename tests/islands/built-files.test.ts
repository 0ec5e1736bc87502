import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { asHtml } from "@/lib/islands/trees.mjs";
import { listener } from "@/scripts/server/listener.mjs";

const HTML = `<!DOCTYPE html><p>FID 1.73</p>${"<td>1.73</td>".repeat(500)}`;
const PART = "/_next/static/chunks/a.js";

let folder: string;
let server: Server;
const next = vi.fn(async (_: unknown, response: { end: (text: string) => void }) => response.end("from Next"));

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "as-reported-"));
  for (const name of ["var page.html", "a.js"]) {
    writeFileSync(path.join(folder, name), HTML);
    writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(HTML));
    writeFileSync(path.join(folder, `${name}.gz`), gzipSync(HTML));
  }
  const page = { file: path.join(folder, "var page.html"), hash: "abc" };
  const part = { file: path.join(folder, "a.js"), hash: "def" };
  const download = {
    ...part,
    headers: { "content-type": "text/csv; charset=utf-8", "cache-control": "public, max-age=0" },
    modified: "2026-11-28",
  };
  const archive = { ...download, headers: { "content-type": "application/zip" }, isPacked: true };
  const gone = { file: path.join(folder, "gone.html"), hash: "ghi" };
  const table = {
    collection: "",
    anywhere: [],
    twins: ["^/methods/[^/]+$"],
    pages: { "/methods/var": ["sha256-x"], "/gone": [] },
  };
  const files = new Map(
    Object.entries({
      "/methods/var": page,
      "/gone": gone,
      "/not-a-page": page,
      [PART]: part,
      "/data/a.csv": download,
      "/data/a.zip": archive,
    }),
  );
  server = createServer(
    listener(next as never, table, { files, holdPage: () => undefined, asHtml }, { parameters: ["family"] }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => {
  next.mockClear();
  vi.restoreAllMocks();
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { port: (server.address() as AddressInfo).port, path: address, headers, method },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (data: Buffer) => parts.push(data));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on("error", reject).end();
  });

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["br;q=0.2, gzip;q=0.8", "gzip"],
  ["identity, br;q=0.5", undefined],
  ["deflate", undefined],
  ["gzip;q=0, br;q=0", undefined],
  ["", undefined],
  ["br;q=nonsense;;,,\u00e9", undefined],
])("to who accepts %j it is sent as %s, and is the same page", async (accepted, encoding) => {
  const { headers, body } = await ask("/methods/var", { "accept-encoding": accepted });
  expect(headers["content-encoding"]).toBe(encoding);
  const read = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ""] ?? ((bytes: Buffer) => bytes);
  expect(read(body).toString()).toBe(HTML);
  expect(headers["content-length"]).toBe(String(body.length));
  expect(headers["vary"]).toBe("Accept-Encoding");
  expect(next).not.toHaveBeenCalled();
});

test("to who does not say what is accepted it is sent as it is", async () => {
  const { status, headers, body } = await ask("/methods/var");
  expect([status, headers["content-encoding"], body.toString()]).toEqual([200, undefined, HTML]);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["cache-control"]).toBe("s-maxage=31536000");
  expect(headers["content-security-policy"]).toContain("'sha256-x'");
});

test("parts of pages may be kept for ever", async () => {
  const { headers } = await ask(`${PART}?dpl=1`, { "accept-encoding": "br" });
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
    "content-encoding": "br",
  });
});

test("each form has an ETag of its own, which makes the next answer a 304", async () => {
  const etags = await Promise.all(
    ["br", "gzip", "identity"].map(
      async (accepted) => (await ask("/methods/var", { "accept-encoding": accepted })).headers.etag!,
    ),
  );
  expect(etags).toEqual(['"abc-br"', '"abc-gz"', '"abc"']);
  const again = await ask("/methods/var", { "accept-encoding": "br", "if-none-match": etags[0]! });
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, '"abc-br"']);
  expect((await ask("/methods/var", { "accept-encoding": "br", "if-none-match": etags[1]! })).status).toBe(200);
});

test("a condition that does not hold is a 412, and no range is promised or given", async () => {
  expect((await ask("/methods/var", { "if-match": '"other"' })).status).toBe(412);
  for (const range of ["bytes=0-3", "bytes=9999999-", "nonsense"]) {
    const { status, headers, body } = await ask("/methods/var", { range });
    expect([status, headers["accept-ranges"], body.toString()]).toEqual([200, undefined, HTML]);
  }
});

test("a download is of the day of the data, has a tag and a length, and is had in parts, whatever stands after a question mark", async () => {
  const { headers, body } = await ask("/data/a.csv?version=1", { "accept-encoding": "br" });
  expect(headers).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "cache-control": "public, max-age=0",
    "content-encoding": "br",
    etag: '"def-br"',
    vary: "Accept-Encoding",
    "accept-ranges": "bytes",
    "last-modified": "Sat, 28 Nov 2026 00:00:00 GMT",
    "content-length": String(body.length),
  });
  const asked = async (sent: Record<string, string>) => {
    const { status, headers, body } = await ask("/data/a.csv", sent);
    return [status, headers["content-range"], body.toString()];
  };
  expect(await asked({ range: "bytes=0-3" })).toEqual([206, `bytes 0-3/${HTML.length}`, HTML.slice(0, 4)]);
  expect(await asked({ range: "bytes=0-3", "if-range": '"other"' })).toEqual([200, undefined, HTML]);
  expect((await asked({ range: "bytes=9999999-" })).slice(0, 2)).toEqual([416, `bytes */${HTML.length}`]);
  for (const known of [{ "if-none-match": '"def"' }, { "if-modified-since": "Sat, 28 Nov 2026 00:00:00 GMT" }])
    expect((await asked(known))[0]).toBe(304);
  for (const unknown of [{ "if-none-match": '"def-br"' }, { "if-modified-since": "Fri, 27 Nov 2026 23:59:59 GMT" }])
    expect((await asked(unknown))[0]).toBe(200);
  expect(next).not.toHaveBeenCalled();
});

test("what is packed already is not packed again", async () => {
  const { headers, body } = await ask("/data/a.zip", { "accept-encoding": "br, gzip" });
  expect([headers["content-encoding"], headers["vary"], headers["content-type"], body.toString()]).toEqual([
    undefined,
    undefined,
    "application/zip",
    HTML,
  ]);
});

test("HEAD has the headers of GET and no body", async () => {
  const [get, head] = await Promise.all(
    ["GET", "HEAD"].map((method) => ask("/methods/var", { "accept-encoding": "br" }, method)),
  );
  expect({ ...head!.headers, date: "" }).toEqual({ ...get!.headers, date: "" });
  expect(head!.body).toHaveLength(0);
});

test("what is made for one request is asked of Next", async () => {
  for (const address of ["/methods/var?family=diffusion", "/not-a-page", "/nothing"])
    expect((await ask(address)).body.toString(), address).toBe("from Next");
  expect((await ask("/methods/var", {}, "OPTIONS")).body.toString()).toBe("from Next");
  expect((await ask("/methods/var?")).body.toString()).toBe(HTML);
});

test("a query that no page reads leaves the page made at build, under its own policy, and fills no cache", async () => {
  for (const query of ["x=1", "utm_source=a&fbclid=b"]) {
    const { headers, body } = await ask(`/methods/var?${query}`);
    expect(body.toString()).toBe(HTML);
    expect(headers).toMatchObject({
      etag: '"abc"',
      "cache-control": "private, no-cache",
      "content-security-policy": expect.stringContaining("'sha256-x'"),
    });
  }
  expect(next).not.toHaveBeenCalled();
  await ask("/methods/var?utm_source=a&family=diffusion");
  expect((next.mock.calls[0]?.[0] as { url: string }).url).toBe("/methods/var?family=diffusion");
});

test("a file that cannot be read is asked of Next, without the headers of what was not sent, and is noted", async () => {
  const noted = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { status, headers, body } = await ask("/gone", { "accept-encoding": "br" });
  expect([status, body.toString()]).toEqual([200, "from Next"]);
  for (const name of ["content-encoding", "etag", "cache-control", "content-type"])
    expect(headers[name], name).toBeUndefined();
  expect(noted.mock.calls[0]?.join(" ")).toContain("gone.html.br");
});

/** Sends a raw request. Resolves to the response, up to the end of the connection or of the headers. */
const raw = (head: string) =>
  new Promise<string>((resolve, reject) => {
    let said = "";
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(`${head}\r\n\r\n`));
    socket.on("data", (data) => {
      said += data.toString("latin1");
      if (said.includes("\r\n\r\n")) socket.destroy();
    });
    socket.once("close", () => resolve(said.split("\r\n\r\n", 1)[0] ?? ""));
    socket.once("error", reject);
  });

test.each([
  ["GET / HTTP/1.1\r\nHost: a", null],
  ["GET / HTTP/1.1\r\nHost: a\r\nConnection: close", "close"],
  ["GET / HTTP/1.0", "close"],
  ["GET / HTTP/1.0\r\nConnection: keep-alive", "keep-alive"],
])("whether the connection is kept is said where HTTP does not say it: %j", async (head, said) => {
  for (const address of ["/methods/var", PART]) {
    const answer = await raw(head.replace(" / ", ` ${address} `));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(/\r\nconnection: ([\w-]+)/i.exec(answer)?.[1] ?? null, address).toBe(said);
  }
});
