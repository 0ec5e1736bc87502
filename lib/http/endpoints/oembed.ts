import { escapeXml } from "@/lib/format/escape-xml";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { readView, type Fields } from "@/lib/view/fields/field";
import { choiceField, textField } from "@/lib/view/fields/field-kinds";
import { builtOrigin, siteOrigin } from "@/lib/view/site";
import { notFound, parametersNotUnderstood } from "@/lib/http/problem";
import type { Answer } from "./endpoint";

/** The size of a frame if no smaller one is requested, in px. */
const USUAL = { width: 720, height: 640 };
/** No chart is legible below these sizes, in px. */
const LEAST = { width: 200, height: 200 };

/** The parameters of a client, by the names of the specification. */
interface Asked {
  readonly address: string;
  readonly width: string;
  readonly height: string;
  readonly format: "json";
}

const size = { label: "Size", description: "The maximum size of the frame, in px." };
const OEMBED_FIELDS: Fields<Asked> = {
  address: textField(
    "url",
    { label: "Address", description: "The address of a chart on a page of its own, below /embed." },
    2048,
    { isRequired: true },
  ),
  width: textField("maxwidth", size, 5),
  height: textField("maxheight", size, 5),
  format: choiceField("format", { label: "Format", description: "json only." }, ["json"], "json"),
};

/** Returns the URL at which an oEmbed client asks about a page (https://oembed.com); the page itself names it. */
export const oEmbedHref = (page: string) => `/api/oembed?url=${encodeURIComponent(`${siteOrigin()}${page}`)}`;

/** Answers an oEmbed client: a chart as a frame. Returns 404 for a URL that is not a chart of this site. Throws if SITE_URL is not a URL. */
export function oEmbed(catalogue: Catalogue, search: URLSearchParams): Answer {
  const { view: asked, problems } = readView(OEMBED_FIELDS, undefined, search);
  if (problems.length > 0) return parametersNotUnderstood(problems);
  const { address } = asked;
  if (address === "")
    return parametersNotUnderstood([
      { parameter: "url", found: "no address", allowed: ["the address of a chart below /embed"], nearest: [] },
    ]);
  const title = titleOf(catalogue, address);
  if (title === null) return notFound(address, [`${siteOrigin()}/embed/fewer-steps`]);
  const [width, height] = [sized("width", asked.width), sized("height", asked.height)];
  const html = `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`;
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: catalogue.identity.title,
    provider_url: siteOrigin(),
    cache_age: 86_400,
    width,
    height,
    html,
  };
  return { text: `${JSON.stringify(answer, null, 2)}\n`, type: "application/json" };
}

/** Returns the title of the page below /embed; null if there is none at that URL. */
function titleOf({ benchmarks, metrics, resultsOfBenchmark }: Catalogue, address: string): string | null {
  // A page that was made without SITE_URL says the usual port, whichever one the server has.
  const home = [siteOrigin(), builtOrigin()].find((site) => address.startsWith(`${site}/embed/`));
  if (home === undefined) return null;
  const path = URL.parse(address)?.pathname.slice(new URL(home).pathname.replace(/\/$/, "").length) ?? "";
  if (path === "/embed/fewer-steps") return "Fewer sampling steps";
  if (path === "/embed/speed-ups") return "Claimed speed-ups";
  const [, id = "", metric = ""] = /^\/embed\/benchmarks\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const isThere = resultsOfBenchmark.get(id)?.some((result) => result.metric.metric_id === metric) ?? false;
  return isThere ? `${metrics.get(metric)?.name} on ${benchmarks.get(id)?.name}` : null;
}

function sized(side: keyof typeof USUAL, most: string): number {
  const asked = /^\d+$/.test(most) ? Number(most) : USUAL[side];
  return Math.max(LEAST[side], Math.min(USUAL[side], asked));
}
