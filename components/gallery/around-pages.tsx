import { Contents } from "@/components/page/contents";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { DeskPage } from "@/components/pages/desk-page";
import { YourNumbersPage } from "@/components/pages/your-numbers-page";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Specimen } from "./specimen";

/** Specimens of the parts around every page, and of pages before a reader uses them. */
export const aroundPages = ({ identity, version, date }: Catalogue): readonly Specimen[] => [
  {
    of: "components/page/site-header",
    state: "with examples of a search",
    node: <SiteHeader title={identity.title} examples={identity.search.placeholder} />,
  },
  {
    of: "components/page/site-header",
    state: "of a collection with a long title",
    node: (
      <SiteHeader title="Numbers of the northern laboratories for weaving, water and weather" examples="Loom 3.42" />
    ),
  },
  {
    of: "components/page/site-footer",
    state: "of dated data",
    node: <SiteFooter title={identity.title} version={version} date={date} />,
  },
  {
    of: "components/page/contents",
    state: "of a page with parts",
    node: (
      <div>
        <Contents parts={["Board", "What steps cost", "Not ranked"].map((name, at) => ({ id: `part-${at}`, name }))} />
      </div>
    ),
  },
  { of: "components/pages/your-numbers-page", state: "before a reader turns to it", node: <YourNumbersPage /> },
  {
    of: "components/pages/desk-page",
    state: "before a reader opens it",
    node: <DeskPage reportAddress="" words={null} />,
  },
];
