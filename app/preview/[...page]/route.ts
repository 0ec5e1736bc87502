import { drawPreview } from "@/components/pictures/draw-preview";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { versionInWords } from "@/lib/package/collection-names";
import { selectPreview } from "@/lib/view/preview";

/** More than all pages have; there are more comparisons than any memory holds. */
const MOST = 500;

/** Pictures that were asked for, by address, the newest last. */
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

interface Context {
  readonly params: Promise<{ readonly page: readonly string[] }>;
}

/**
 * What a link to a page shows elsewhere: `/preview/benchmarks/etth1.png`. Made when it is asked for, because a build that made
 * all of them would take a minute longer; the address carries the version of the data, so whoever has one may keep it.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const address = (await params).page.join("/");
  const catalogue = loadCatalogue();
  const preview = address.endsWith(".png") ? selectPreview(catalogue, address.slice(0, -".png".length).split("/")) : null;
  if (preview === null) return new Response("No page has this preview.\n", { status: 404 });
  const picture = made.get(address) ?? drawPreview(preview, `${catalogue.identity.title} · ${versionInWords(catalogue)}`);
  made.delete(address);
  made.set(address, picture);
  for (const oldest of [...made.keys()].slice(0, Math.max(0, made.size - MOST))) made.delete(oldest);
  // A picture that failed is tried again.
  picture.catch(() => made.delete(address));
  return new Response(await picture, { headers: { "content-type": "image/png", "cache-control": "public, max-age=31536000, immutable" } });
}
