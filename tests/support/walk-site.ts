/** An address of a site that cannot be had, or that lies outside of it, and where it was read. */
export interface Fault {
  readonly address: string;
  readonly from: string;
  readonly found: string;
}

const ATTRIBUTES = /\s(?:href|src|action|formaction|poster)="([^"]*)"/g;
const CONTENTS = /\s(?:content|url)="(https?:[^"]*)"/g;
/** Where a copy without a server has its shards, of which this is the first. */
const SHARDS = /\sdata-shards="([^"]*)"/g;
/** What a copy without a server makes in the browser, and no host has. */
const MADE_HERE = /<a [^>]*data-receipt=""[^>]*\shref="[^"]*\/api\/[^"]*"[^>]*>/g;
const LOCATIONS = /<loc>([^<]*)<\/loc>/g;
const SHEETS = /url\((?:"|')?([^"')]+)/g;
const LINKS = /<([^>]+)>/g;

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&amp;", "&"));

/** Every address that a document says, as it says it: links, parts and forms of a page, parts of a style sheet, texts of JSON that begin as one. */
export function addressesIn(text: string, type: string): readonly string[] {
  // The index of the API has the path of an endpoint, without a format: no address, but the beginning of some.
  if (/json/.test(type)) return [...new Set(all(text.replace(/"path": "[^"]*"/g, ""), /"((?:\/(?!\/)|https?:\/\/)[^"\s\\]*)"(?!\s*:)/g))];
  if (/css/.test(type)) return all(text, SHEETS);
  const read = text.replace(/(<script(?![^>]*ld\+json)[^>]*>)[\s\S]*?<\/script>/g, "$1").replace(MADE_HERE, "");
  if (/html|xml/.test(type)) return [...all(read, ATTRIBUTES), ...all(read, SHARDS).map((folder) => `${folder}/index.json`), ...all(text, CONTENTS), ...all(text, LOCATIONS)];
  return [];
}

const WALKS_ALL = process.env.WALK === "all";

/** In an address, the id of a row. Pages of one kind are made by one template, so one of each kind is asked for; with `WALK=all` all pages, and files and pictures of one row only. */
const IDS = WALKS_ALL ? /(\/(?:api\/v1|preview)\/[^/]+\/)[^/.]+/ : /(\/(?:api\/v1\/[^/]+|preview\/[^/]+|embed\/benchmarks|papers|methods|benchmarks)\/)[^/.]+/;

/** The format of a file of the API: each endpoint has a dozen, and each of its choices is linked in all of them. */
const FORMAT = /(?<=^.*\/api\/v1\/.*?)\.[\w.-]+$/;

/**
 * What an address shows that others may have shown: its path with its format, and each parameter of the page or the endpoint. It is asked for where one of these is new, so that all
 * are, and not every mixture of them; with `WALK=all` every mixture. Values make no difference: pages have thousands.
 */
function shapesOf({ pathname, searchParams }: URL): readonly string[] {
  const path = pathname.replace(IDS, "$1ID");
  const keys = [...new Set(searchParams.keys())];
  return WALKS_ALL ? [`${path}?${keys.join("&")}`] : [path, ...keys.map((key) => `${path.replace(FORMAT, "")}?${key}`)];
}

/** Large comparisons are made one after the other, and who comes when enough wait is told to come again (scripts/server/heavy-lane.mjs). */
async function askPatiently(url: URL, tries = 20): Promise<Response> {
  const answer = await fetch(url);
  if (answer.status !== 503 || tries === 0) return answer;
  await answer.arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return askPatiently(url, tries - 1);
}

/**
 * Walks a site from its first page, asks for every address that any document of it says, and returns those that do not answer 200 or lie outside of
 * `base`, such as `http://localhost:3000/results`. Addresses of other hosts are not asked for. Of a copy without a server the JSON `isLeft`: its answers are those of a
 * server, and name choices that only one has.
 */
export async function walkSite(base: string, { start = ["/"], isLeft = () => false }: { readonly start?: readonly string[]; readonly isLeft?: (type: string) => boolean } = {}): Promise<{ readonly asked: number; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const waiting = start.map((address) => ({ url: new URL(`${base}${address}`), from: "the start" }));
  const known = new Set<string>();
  let asked = waiting.length;
  const visit = async ({ url, from }: (typeof waiting)[number]) => {
    const answer = await askPatiently(url);
    const type = answer.headers.get("content-type") ?? "";
    if (answer.status !== 200) return void faults.push({ address: url.href, from, found: String(answer.status) });
    const text = /html|xml|json|css/.test(type) ? await answer.text() : ((await answer.arrayBuffer()), "");
    for (const address of [...(isLeft(type) ? [] : addressesIn(text, type)), ...all(answer.headers.get("link") ?? "", LINKS)]) {
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
