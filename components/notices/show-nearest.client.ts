"use client";
import { askSite, jsonOfSite } from "@/lib/view/ask-site";
import { at, below } from "@/lib/view/address/base-path";
import { shardFolder } from "@/lib/view/shard-folder";

/** Pages of single items; for an unknown id, the API returns the nearest ones. */
const ADDRESS = /^\/(?<kind>benchmarks|methods|papers)\/(?<id>[^/]+?)(?:\.html|\/)?$/;
const ID = /^[a-z0-9-]+$/;

/** The noun for each kind of page. */
const NAMES = { benchmarks: "benchmark", methods: "method", papers: "paper" };
type Kind = keyof typeof NAMES;

/** Says which item does not exist, and lists the pages that an address may have meant. The page for unknown addresses is one static file, so only the browser knows the address. */
export async function showNearest(place: Element): Promise<void> {
  const { kind, id } = (ADDRESS.exec(below(location.pathname))?.groups ?? {}) as {
    readonly kind?: Kind;
    readonly id?: string;
  };
  if (kind === undefined || id === undefined) return;
  // Without a response, the page stays as it is.
  const ids = await nearestTo(kind, id).catch(() => null);
  if (ids === null) return;
  const said = document.createElement("p");
  said.textContent = `No ${NAMES[kind]} here is called ${ID.test(id) ? id : "that"}.${ids.length > 0 ? " Perhaps you meant:" : ""}`;
  const list = document.createElement("ul");
  for (const found of ids) list.append(itemFor(`/${kind}/${found}`));
  place.replaceChildren(said, list);
}

function itemFor(href: string): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = at(href);
  link.textContent = href;
  item.append(link);
  return item;
}

/** Returns the nearest ids: from the API, or from shards in a copy without a server. */
async function nearestTo(kind: Kind, id: string): Promise<readonly string[]> {
  const folder = shardFolder();
  if (folder === undefined) return nearestIds(`/api/v1/${kind}/${id}.json`);
  const [{ answerNearest }, { fetchedShards }] = await Promise.all([
    import("@/lib/shards/answer-nearest"),
    import("@/lib/shards/fetched-shards"),
  ]);
  return answerNearest(fetchedShards(folder), kind, id);
}

async function nearestIds(address: string): Promise<readonly string[]> {
  const answer: unknown = await jsonOfSite(await askSite(address));
  if (typeof answer !== "object" || answer === null || !("nearest" in answer) || !Array.isArray(answer.nearest))
    return [];
  return answer.nearest.filter((id): id is string => typeof id === "string" && ID.test(id));
}
