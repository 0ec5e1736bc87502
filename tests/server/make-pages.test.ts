import { expect, test, vi } from "vitest";

const ROUTES = {
  "/a": { routeType: "page" },
  "/b": { routeType: "page" },
  "/new": { routeType: "page" },
  "/feed.xml": { routeType: "route" },
  "/kept.xml": { routeType: "route" },
};
const disk = new Map<string, string>();
const noted: string[] = [];
vi.mock("@/scripts/renew/prerendered.mjs", () => ({
  updateManifest: () => ROUTES,
  fileOf: (address: string) => `package.json#${address}`.slice(0, "package.json".length),
  replaceFile: (file: string, content: string | Buffer) => void disk.set(`${disk.size}`, String(content)),
  noteHeaders: (address: string) => void noted.push(address),
}));
vi.mock("@/scripts/renew/render.mjs", () => ({
  render: async (addresses: readonly string[], take: (address: string, answer: Response) => Promise<void>) => {
    for (const address of addresses) await take(address, new Response(`made ${address}`));
  },
}));
const restamped = vi.fn<(html: string) => string | null>();
vi.mock("@/scripts/renew/restamp.mjs", () => ({ restamp: (html: string) => restamped(html) }));
vi.mock("node:fs", async (original) => ({
  ...(await original<object>()),
  rmSync: () => undefined,
  existsSync: () => false,
  readFileSync: () => "as it was",
}));

test("pages that say the same get the new version, the others are made again; only routes that are not pages have headers of their own", async () => {
  const { makePages } = await import("@/scripts/renew/make-pages.mjs");
  // The second of the kept pages cannot be restamped, and is made again.
  restamped.mockReturnValueOnce("with the new version").mockReturnValueOnce(null);
  const builds = { before: { version: "1" }, after: { version: "2" } } as unknown as Parameters<typeof makePages>[1];
  const told = await makePages(
    { added: ["/new"], gone: [], made: ["/feed.xml"], kept: ["/a", "/b", "/kept.xml"] },
    builds,
  );
  expect(told).toEqual({ anew: 3, named: 1 });
  expect([...disk.values()]).toEqual(["with the new version", "made /new", "made /feed.xml", "made /b"]);
  expect(noted).toEqual(["/feed.xml"]);
  await expect(makePages({ added: ["/nowhere"], gone: [], made: [], kept: [] }, builds)).rejects.toThrow(
    "/nowhere: the build has no such address → npm run build",
  );
});
