import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import DataPage from "@/app/data/page";
import MethodPage from "@/app/how-it-works/page";
import SearchPage from "@/app/search/page";
import { loadDocuments } from "@/lib/catalogue/load-documents";
import { archiveFiles } from "@/lib/package/collection-files";
import { changesFeed } from "@/lib/package/feed";
import { structuredData } from "@/lib/package/structured-data";
import { wide } from "@/tests/support/catalogues";
import { WIDE } from "@/tests/support/collection";
import { everythingShown } from "@/tests/support/pages";

/** Words that belong to the committed collection alone. Only whole words count, because names of its methods also appear within other words. */
const OURS =
  /\bAs Reported\b|as-reported|57 papers|\bImageNet\b|\bVAR\b|FlowAR|Distilled Decoding|ETTm2|autoregressive and generative modelling|Creative Commons Attribution/;
const HOME = "https://invented.example";

describe("another collection", () => {
  it("has no word of ours on any page or in any document of a page", async () => {
    const shown = await everythingShown(wide);
    const pages = { "/method": MethodPage(), "/search": SearchPage(), "/data": DataPage() };
    for (const [address, page] of Object.entries(pages))
      expect(renderToStaticMarkup(page).match(OURS)?.[0], address).toBeUndefined();
    for (const [address, words] of shown) expect(words.match(OURS)?.[0], address).toBeUndefined();
  });
  it("has none in its archive, its feed and what search engines read", () => {
    const files = archiveFiles(wide, loadDocuments(WIDE), HOME).filter(
      ({ path }) => !path.endsWith("DICTIONARY.md") && path !== "data/README.md",
    );
    for (const { path, text } of files) expect(text.match(OURS)?.[0], path).toBeUndefined();
    expect(`${changesFeed(wide, HOME)}${JSON.stringify(structuredData(wide, HOME))}`).not.toMatch(OURS);
  });
});
