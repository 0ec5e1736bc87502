import { rmSync } from "node:fs";
import { createServer } from "node:http";

/** The folder in which Next caches what it has rendered at run time, by path: these are made from the previous data. */
const KEPT_BY_NEXT = ".next/server/route-cache";

/**
 * Renders pages and files of the build on disk as Next does at build, from the current data. Their files must be removed before, or Next responds
 * with those.
 * @param {readonly string[]} addresses
 * @param {(address: string, answer: Response) => Promise<void>} take
 * @throws Error that names the first path that cannot be rendered
 */
export async function render(addresses, take) {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  rmSync(KEPT_BY_NEXT, { recursive: true, force: true });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), port: 0 });
  await app.prepare();
  const answer = app.getRequestHandler();
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  for (const address of addresses) {
    const found = await fetch(`http://127.0.0.1:${port}${address}`, {
      headers: { "accept-encoding": "identity", connection: "close" },
      redirect: "manual",
    });
    if (found.status !== 200 && !STAND_INS.includes(address))
      throw new Error(`${address} answers ${found.status} → see the lines above, or npm run build`);
    await take(address, found);
  }
  server.close();
  rmSync(KEPT_BY_NEXT, { recursive: true, force: true });
}

/** Pages that are served in place of another one, with the status of that. */
const STAND_INS = ["/_not-found", "/_global-error"];
