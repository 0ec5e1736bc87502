import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { APP } from "../../lib/islands/next-inside.mjs";

/** The list of it, by which Next knows an address. */
export const MANIFEST = ".next/prerender-manifest.json";
const FORMS = ["", ".br", ".gz"];

/**
 * The file of an address: a page is HTML, whatever else was made at build is a body with headers beside it.
 * @param {string} address as the manifest has it
 * @param {"page" | "route"} kind
 */
const stemOf = (address, kind) => path.join(APP, decodeURIComponent(kind === "page" && address === "/" ? "/index" : address));
const ENDINGS = /** @type {const} */ ({ page: ".html", route: ".body" });

/** @typedef {{ readonly routeType: "page" | "route"; readonly srcRoute: string }} Prerendered */

/**
 * What a build made, by address.
 * @returns {Record<string, Prerendered>}
 */
export const prerendered = () => JSON.parse(readFileSync(MANIFEST, "utf8")).routes;

/**
 * @param {string} address
 * @param {Pick<Prerendered, "routeType">} one
 */
export const fileOf = (address, { routeType }) => stemOf(address, routeType) + ENDINGS[routeType];

/**
 * Tells Next of the pages of new rows, each like another page of its kind, and to forget those of rows that are gone, with their files.
 * @param {{ readonly added: readonly string[]; readonly gone: readonly string[] }} plan
 * @returns {Record<string, Prerendered>} what there is now
 * @throws Error for an address of a kind of which there was none, which only a whole build can begin with
 */
export function updateManifest({ added, gone }) {
  /** @type {{ routes: Record<string, Prerendered> }} */
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
  const { routes } = manifest;
  for (const address of added) {
    const like = Object.entries(routes).find(([known, { srcRoute }]) => known !== srcRoute && isOfKind(address, srcRoute));
    if (like === undefined) throw new Error(`${address}: no page of this kind was built → npm run build`);
    const [known, route] = like;
    routes[address] = JSON.parse(JSON.stringify(route).replaceAll(JSON.stringify(known).slice(1, -1), address));
    const [from, to] = [stemOf(known, route.routeType), stemOf(address, route.routeType)];
    mkdirSync(path.dirname(to), { recursive: true });
    for (const ending of [".meta", ".rsc"]) if (existsSync(from + ending)) replaceFile(to + ending, readFileSync(from + ending, "utf8").replaceAll(known, address));
  }
  for (const address of gone) {
    const route = routes[address];
    if (route === undefined) continue;
    for (const ending of [...FORMS.map((form) => ENDINGS[route.routeType] + form), ".meta", ".rsc"]) rmSync(stemOf(address, route.routeType) + ending, { force: true });
    delete routes[address];
  }
  replaceFile(MANIFEST, JSON.stringify(manifest));
  return routes;
}

/**
 * The headers of a file that is not a page, as Next notes them beside it.
 * @param {string} address
 * @param {Headers} headers those of the answer
 */
export function noteHeaders(address, headers) {
  const file = `${stemOf(address, "route")}.meta`;
  const meta = JSON.parse(readFileSync(file, "utf8"));
  for (const name of Object.keys(meta.headers)) meta.headers[name] = headers.get(name) ?? meta.headers[name];
  replaceFile(file, JSON.stringify(meta));
}

/**
 * Puts a new file in the place of one that others may share, or read at this moment.
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
const isOfKind = (address, pattern) => new RegExp(`^${pattern.replaceAll(".", "\\.").replace(/\[\w+\]/g, "[^/]+")}$`).test(address);
