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

/** In an address, the id of a row. Pages of one kind are made by one template, so one of each kind is asked for; with `WALK=all` all pages, and files and pictures of one row only. */
const IDS = process.env.WALK === "all" ? /(\/(?:api\/v1|preview)\/[^/]+\/)[^/.]+/ : /(\/(?:api\/v1\/[^/]+|preview\/[^/]+|embed\/benchmarks|papers|methods|benchmarks)\/)[^/.]+/;

/** Of addresses that differ in an id or in the values of their query only, one is asked for: pages have thousands. */
const shapeOf = ({ pathname, searchParams }: URL) => `${pathname.replace(IDS, "$1ID")}?${[...new Set(searchParams.keys())].join("&")}`;

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
      } else if (!known.has(shapeOf(found))) {
        known.add(shapeOf(found));
        waiting.push({ url: found, from: url.pathname });
      }
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 8).map(visit));
  return { asked: known.size, faults };
}
