import { drawPreview } from "@/components/pictures/draw-preview";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { versionInWords } from "@/lib/package/collection-names";
import { selectPreview } from "@/lib/view/preview";

/** The most pictures kept: more than there are pages, but comparisons are too many for any memory. */
const MOST = 500;

/** Pictures that were requested, by address, the newest last. */
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

interface Context {
  readonly params: Promise<{ readonly page: readonly string[] }>;
}

/**
 * Returns the preview picture that other sites show for a link to a page: `/preview/benchmarks/etth1.png`. It is made on request, because making all
 * of them would prolong the build by a minute. The address carries the data version, so the picture may be cached for good. 404 for a page without a
 * preview.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const address = (await params).page.join("/");
  const catalogue = loadCatalogue();
  const preview = address.endsWith(".png")
    ? selectPreview(catalogue, address.slice(0, -".png".length).split("/"))
    : null;
  if (preview === null) return new Response("No page has this preview.\n", { status: 404 });
  const picture =
    made.get(address) ?? drawPreview(preview, `${catalogue.identity.title} · ${versionInWords(catalogue)}`);
  made.delete(address);
  made.set(address, picture);
  for (const oldest of [...made.keys()].slice(0, Math.max(0, made.size - MOST))) made.delete(oldest);
  // A picture that failed is made again at the next request.
  picture.catch(() => made.delete(address));
  return new Response(await picture, {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=31536000, immutable" },
  });
}
