import { Contents } from "@/components/page/contents";
import { SiteFooter } from "@/components/page/site-footer";
import { SiteHeader } from "@/components/page/site-header";
import { YourNumbersPage } from "@/components/pages/your-numbers-page";
import { FilesRead } from "@/components/yours/files-read";
import { Intake } from "@/components/yours/intake";
import { WindowChoice } from "@/components/yours/window-choice";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
/** Ten windows of a hundred rows. */
const WINDOWS = Array.from({ length: 10 }, (_, at) => ({ from: at * 100, to: at * 100 + 100 }));
const READ = { name: "runs.csv", format: "CSV", rows: 1234, problems: [], problemCount: 0, notes: [] };

/** What stands around every page, and what a browser draws of a reader's own files. */
export const aroundPages = ({ identity, version, date }: Catalogue): readonly Specimen[] => [
  { of: "components/page/site-header", state: "with examples of a search", node: <SiteHeader title={identity.title} examples={identity.search.placeholder} /> },
  { of: "components/page/site-header", state: "of a collection with a long title", node: <SiteHeader title="Numbers of the northern laboratories for weaving, water and weather" examples="Loom 3.42" /> },
  { of: "components/page/site-footer", state: "of dated data", node: <SiteFooter title={identity.title} version={version} date={date} /> },
  { of: "components/page/contents", state: "of a page with parts", node: <div><Contents parts={["Board", "What steps cost", "Not ranked"].map((name, at) => ({ id: `part-${at}`, name }))} /></div> },
  { of: "components/pages/your-numbers-page", state: "before a reader turns to it", node: <YourNumbersPage /> },
  { of: "components/yours/intake", state: "before anything is read", node: <Intake /> },
  { of: "components/yours/files-read", state: "one file, without a problem", node: <FilesRead files={[READ]} onForget={nothing} /> },
  {
    of: "components/yours/files-read",
    state: "several, with problems, notes and one that has no result",
    node: (
      <FilesRead
        files={[
          READ,
          { ...READ, name: "", rows: 1, notes: ["A column without a name was left out."] },
          { ...READ, name: "a-very-long-name-of-a-file-that-some-program-has-written-by-itself-2026-11-28T12-00-00.json", rows: 0, problems: [{ where: { line: 3, cell: "C3" }, message: "“n/a” is not a number" }, { where: { path: "results.fid" }, message: "a list stands where a number is read" }], problemCount: 120 },
        ]}
        onForget={nothing}
      />
    ),
  },
  { of: "components/yours/window-choice", state: "the first rows of many", node: <WindowChoice windows={WINDOWS} at={0} of={1000} onWindow={nothing} /> },
  { of: "components/yours/window-choice", state: "the last", node: <WindowChoice windows={WINDOWS} at={9} of={1000} onWindow={nothing} /> },
];
