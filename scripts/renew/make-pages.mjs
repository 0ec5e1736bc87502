import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { fileOf, noteHeaders, replaceFile, updateManifest } from "./prerendered.mjs";
import { render } from "./render.mjs";
import { restamp } from "./restamp.mjs";

/** Next also writes the page for URLs that are not found to this file. */
const NOT_FOUND = ".next/server/pages/404.html";

/**
 * Carries out a plan on the build on disk. Returns how many pages and files were rebuilt, and how many pages only got the new version.
 * @param {ReturnType<typeof import("./plan.mjs").renewalPlan>} plan
 * @param {{ readonly before: import("./plan.mjs").Prints; readonly after: import("./plan.mjs").Prints }} builds
 */
export async function makePages(plan, builds) {
  const routes = updateManifest(plan);
  const anew = [...plan.added, ...plan.made];
  let named = 0;
  for (const address of plan.kept) {
    const route = routeOf(routes, address);
    if (route.routeType !== "page") continue;
    const html = restamp(readFileSync(fileOf(address, route), "utf8"), builds);
    if (html === null) anew.push(address);
    else {
      replaceFile(fileOf(address, route), html);
      named += 1;
    }
  }
  for (const address of anew) rmSync(fileOf(address, routeOf(routes, address)), { force: true });
  await render(anew, async (address, answer) => {
    const route = routeOf(routes, address);
    replaceFile(fileOf(address, route), Buffer.from(await answer.arrayBuffer()));
    if (route.routeType === "route") noteHeaders(address, answer.headers);
  });
  const notFound = fileOf("/_not-found", { routeType: "page" });
  if (existsSync(NOT_FOUND)) copyFileSync(notFound, NOT_FOUND);
  return { anew: anew.length, named };
}

/**
 * @param {Record<string, import("./prerendered.mjs").Prerendered>} routes
 * @param {string} address
 */
function routeOf(routes, address) {
  const route = routes[address];
  if (route === undefined) throw new Error(`${address}: the build has no such address → npm run build`);
  return route;
}
