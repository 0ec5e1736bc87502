import type { Catalogue } from "@/lib/catalogue/catalogue";
import { readParameters, type TextParameter } from "@/lib/view/parameters";
import { siteOrigin } from "@/lib/view/site";
import { escapeAttribute } from "./escape-attribute";
import { notFound, parametersNotUnderstood } from "./problem";
import type { Answer } from "./endpoint";

/** What a frame is made as where nothing smaller is asked for, in px. */
const USUAL = { width: 720, height: 640 };
/** Below these no chart can be read. */
const LEAST = { width: 200, height: 200 };

const size: TextParameter = { description: "The most that the frame may measure, in px.", longest: 5, repeatable: false };
const PARAMETERS = {
  url: { description: "The address of a chart on a page of its own, below /embed.", longest: 2048, repeatable: false, required: true },
  maxwidth: size,
  maxheight: size,
  format: { description: "json only.", allowed: ["json"], repeatable: false },
} as const;

/** Where an oEmbed client asks about an address (https://oembed.com); the page itself names it. */
export const oEmbedHref = (page: string) => `/api/oembed?url=${encodeURIComponent(`${siteOrigin()}${page}`)}`;

/** Answers an oEmbed client: a chart as a frame. 404 for what is no chart of this site. Throws where SITE_URL is not an address. */
export function oEmbed(catalogue: Catalogue, search: URLSearchParams): Answer {
  const { values, problems } = readParameters(search, PARAMETERS);
  if (problems.length > 0) return parametersNotUnderstood(problems);
  const address = values.url[0] ?? "";
  if (address === "") return parametersNotUnderstood([{ parameter: "url", found: "no address", allowed: ["the address of a chart below /embed"], nearest: [] }]);
  const title = titleOf(catalogue, address);
  if (title === null) return notFound(address, [`${siteOrigin()}/embed/fewer-steps`]);
  const [width, height] = [sized("width", values.maxwidth[0]), sized("height", values.maxheight[0])];
  const html = `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`;
  const answer = { version: "1.0", type: "rich", title, provider_name: catalogue.identity.title, provider_url: siteOrigin(), cache_age: 86_400, width, height, html };
  return { text: `${JSON.stringify(answer, null, 2)}\n`, type: "application/json" };
}

/** What stands on a page below /embed; null where there is none of that address. */
function titleOf({ benchmarks, metrics, figuresOfBenchmark }: Catalogue, address: string): string | null {
  if (!address.startsWith(`${siteOrigin()}/embed/`)) return null;
  const path = URL.parse(address)?.pathname.slice(new URL(siteOrigin()).pathname.replace(/\/$/, "").length) ?? "";
  if (path === "/embed/fewer-steps") return "Fewer sampling steps";
  if (path === "/embed/speed-ups") return "Claimed speed-ups";
  const [, id = "", metric = ""] = /^\/embed\/benchmarks\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const isThere = figuresOfBenchmark.get(id)?.some((figure) => figure.metric.metric_id === metric) ?? false;
  return isThere ? `${metrics.get(metric)?.name} on ${benchmarks.get(id)?.name}` : null;
}

function sized(side: keyof typeof USUAL, most: string | undefined): number {
  const asked = most !== undefined && /^\d+$/.test(most) ? Number(most) : USUAL[side];
  return Math.max(LEAST[side], Math.min(USUAL[side], asked));
}
