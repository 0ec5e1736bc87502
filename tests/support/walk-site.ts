/** An address of a site that does not answer 200, or that lies outside the site, and where it was found. */
export interface Fault {
  readonly address: string;
  readonly from: string;
  readonly found: string;
}

const ATTRIBUTES = /\s(?:href|src|action|formaction|poster)="([^"]*)"/g;
const CONTENTS = /\s(?:content|url)="(https?:[^"]*)"/g;
/** The folder of the shards of a copy without a server; its index.json is the first of them. */
const SHARDS = /\sdata-shards="([^"]*)"/g;
/** Links to files that a copy without a server makes in the browser, and that no host has. */
const MADE_HERE = /<a [^>]*data-receipt=""[^>]*\shref="[^"]*\/api\/[^"]*"[^>]*>/g;
const LOCATIONS = /<loc>([^<]*)<\/loc>/g;
const SHEETS = /url\((?:"|')?([^"')]+)/g;
const LINKS = /<([^>]+)>/g;

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&amp;", "&"));

/** Returns every address in a document, as written: links, assets and forms of a page, assets of a style sheet, strings of JSON that begin like one. */
export function addressesIn(text: string, type: string): readonly string[] {
  // The index of the API contains the path of an endpoint without a format, which is only the beginning of addresses.
  if (/json/.test(type))
    return [...new Set(all(text.replace(/"path": "[^"]*"/g, ""), /"((?:\/(?!\/)|https?:\/\/)[^"\s\\]*)"(?!\s*:)/g))];
  if (/css/.test(type)) return all(text, SHEETS);
  const read = text.replace(/(<script(?![^>]*ld\+json)[^>]*>)[\s\S]*?<\/script>/g, "$1").replace(MADE_HERE, "");
  if (/html|xml/.test(type))
    return [
      ...all(read, ATTRIBUTES),
      ...all(read, SHARDS).map((folder) => `${folder}/index.json`),
      ...all(text, CONTENTS),
      ...all(text, LOCATIONS),
    ];
  return [];
}

const WALKS_ALL = process.env.WALK === "all";

/**
 * Matches the id of a row in an address. Pages of one kind are made by one template, so one of each kind is requested; with `WALK=all` all pages, but
 * files and pictures of one row only.
 */
const IDS = WALKS_ALL
  ? /(\/(?:api\/v1|preview)\/[^/]+\/)[^/.]+/
  : /(\/(?:api\/v1\/[^/]+|preview\/[^/]+|embed\/benchmarks|papers|methods|benchmarks)\/)[^/.]+/;

/** Matches the format of a file of the API: each endpoint has a dozen, and each of its choices is linked in all of them. */
const FORMAT = /(?<=^.*\/api\/v1\/.*?)\.[\w.-]+$/;

/**
 * Returns the features of an address that other addresses may share: its path with its format, and each parameter of the page or the endpoint. An
 * address is requested if one of its features is new, so that each is requested, but not every combination; with `WALK=all` every combination. Values
 * make no difference: pages have thousands.
 */
function shapesOf({ pathname, searchParams }: URL): readonly string[] {
  const path = pathname.replace(IDS, "$1ID");
  const keys = [...new Set(searchParams.keys())];
  return WALKS_ALL ? [`${path}?${keys.join("&")}`] : [path, ...keys.map((key) => `${path.replace(FORMAT, "")}?${key}`)];
}

/**
 * Repeats a request that gets 503: large comparisons are computed one after the other, and if enough requests wait, a client is told to come again
 * (scripts/server/heavy-lane.mjs).
 */
async function askPatiently(url: URL, tries = 20): Promise<Response> {
  const answer = await fetch(url);
  if (answer.status !== 503 || tries === 0) return answer;
  await answer.arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return askPatiently(url, tries - 1);
}

/**
 * Crawls a site from its first page, requests every address in any document of it, and returns those that do not answer 200 or lie outside `base`,
 * such as `http://localhost:3000/results`. Addresses of other hosts are not requested. For a copy without a server, `isLeft` excludes the JSON: it
 * contains the responses of a server, which name choices that only a server has.
 */
export async function walkSite(
  base: string,
  {
    start = ["/"],
    isLeft = () => false,
  }: { readonly start?: readonly string[]; readonly isLeft?: (type: string) => boolean } = {},
): Promise<{ readonly asked: number; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const waiting = start.map((address) => ({ url: new URL(`${base}${address}`), from: "the start" }));
  const known = new Set<string>();
  let asked = waiting.length;
  const visit = async ({ url, from }: (typeof waiting)[number]) => {
    const answer = await askPatiently(url);
    const type = answer.headers.get("content-type") ?? "";
    if (answer.status !== 200) return void faults.push({ address: url.href, from, found: String(answer.status) });
    const text = /html|xml|json|css/.test(type) ? await answer.text() : (await answer.arrayBuffer(), "");
    for (const address of [
      ...(isLeft(type) ? [] : addressesIn(text, type)),
      ...all(answer.headers.get("link") ?? "", LINKS),
    ]) {
      const found = URL.parse(address, answer.url);
      if (found === null || found.host !== url.host || !/^https?:$/.test(found.protocol)) continue;
      found.hash = "";
      if (found.href !== base && !found.href.startsWith(`${base}/`) && !found.href.startsWith(`${base}?`)) {
        if (!known.has(address)) faults.push({ address, from: url.pathname, found: "an address outside of the site" });
        known.add(address);
      } else if (shapesOf(found).some((shape) => !known.has(shape))) {
        for (const shape of shapesOf(found)) known.add(shape);
        waiting.push({ url: found, from: url.pathname });
        asked += 1;
      }
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 8).map(visit));
  return { asked, faults };
}
