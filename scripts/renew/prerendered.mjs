import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { APP } from "../../lib/islands/next-inside.mjs";

/** The list of prebuilt paths, by which Next knows a path. */
export const MANIFEST = ".next/prerender-manifest.json";
const FORMS = ["", ".br", ".gz"];

/**
 * Returns the file of a path without its extension: a page is HTML, and anything else is a body with its headers in a separate file.
 * @param {string} address as in the manifest
 * @param {"page" | "route"} kind
 */
const stemOf = (address, kind) =>
  path.join(APP, decodeURIComponent(kind === "page" && address === "/" ? "/index" : address));
const ENDINGS = /** @type {const} */ ({ page: ".html", route: ".body" });

/** @typedef {{ readonly routeType: "page" | "route"; readonly srcRoute: string }} Prerendered */

/**
 * Returns the prebuilt pages and files, by path.
 * @returns {Record<string, Prerendered>}
 */
export const prerendered = () => JSON.parse(readFileSync(MANIFEST, "utf8")).routes;

/**
 * @param {string} address
 * @param {Pick<Prerendered, "routeType">} one
 */
export const fileOf = (address, { routeType }) => stemOf(address, routeType) + ENDINGS[routeType];

/**
 * Adds the pages of new rows to the manifest, each like another page of its kind, and removes those of deleted rows together with their files.
 * @param {{ readonly added: readonly string[]; readonly gone: readonly string[] }} plan
 * @returns {Record<string, Prerendered>} the resulting entries
 * @throws Error for a path of a kind that the build has no page of, which only a complete build can add
 */
export function updateManifest({ added, gone }) {
  /** @type {{ routes: Record<string, Prerendered> }} */
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const { routes } = manifest;
  for (const address of added) {
    const like = Object.entries(routes).find(
      ([known, { srcRoute }]) => known !== srcRoute && isOfKind(address, srcRoute),
    );
    if (like === undefined) throw new Error(`${address}: no page of this kind was built → npm run build`);
    const [known, route] = like;
    routes[address] = JSON.parse(JSON.stringify(route).replaceAll(JSON.stringify(known).slice(1, -1), address));
    const [from, to] = [stemOf(known, route.routeType), stemOf(address, route.routeType)];
    mkdirSync(path.dirname(to), { recursive: true });
    for (const ending of [".meta", ".rsc"])
      if (existsSync(from + ending))
        replaceFile(to + ending, readFileSync(from + ending, "utf8").replaceAll(known, address));
  }
  for (const address of gone) {
    const route = routes[address];
    if (route === undefined) continue;
    for (const ending of [...FORMS.map((form) => ENDINGS[route.routeType] + form), ".meta", ".rsc"])
      rmSync(stemOf(address, route.routeType) + ending, { force: true });
    delete routes[address];
  }
  replaceFile(MANIFEST, JSON.stringify(manifest));
  return routes;
}

/**
 * Records the headers of a file that is not a page, as Next stores them next to it.
 * @param {string} address
 * @param {Headers} headers those of the response
 */
export function noteHeaders(address, headers) {
  const file = `${stemOf(address, "route")}.meta`;
  const meta = JSON.parse(readFileSync(file, "utf8"));
  for (const name of Object.keys(meta.headers)) meta.headers[name] = headers.get(name) ?? meta.headers[name];
  replaceFile(file, JSON.stringify(meta));
}

/**
 * Replaces a file atomically, because others may share it or be reading it.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function replaceFile(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

/**
 * @param {string} address
 * @param {string} pattern such as /methods/[id]
 */
const isOfKind = (address, pattern) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replace(/\[\w+\]/g, "[^/]+")}$`).test(address);
