import { AnswerFailed } from "@/components/answers/answer-failed";
import { Tip } from "@/components/charts/walk/tip";
import { NothingCompared } from "@/components/compare/nothing-compared";
import { DeskAwaited } from "@/components/desk/desk-awaited";
import { DeskStatus } from "@/components/desk/desk-status";
import { OpenDesk } from "@/components/desk/open-desk";
import homeStyles from "@/components/home/home.module.css";
import { PickedMethods } from "@/components/home/picked-methods.client";
import { FoundRows } from "@/components/results/found-rows.client";
import type { Row } from "@/components/results/rows";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { compareChoices } from "@/lib/view/compare-choices";
import { comparisonOf } from "./comparison-of";
import styles from "./gallery.module.css";
import type { Specimen } from "./specimen";

const nothing = () => undefined;
const failure = "The collection could not be loaded (503) → try again when you are connected.";
/** A list that scrolls is empty here: browsers paint its rows, each moved to its place, too late for a picture of a whole page. */
const ROWS: readonly Row[] = Array.from({ length: 8 }, (_, at) => ({
  method: `Loom ${at + 1}`,
  benchmark: "Meadow 256×256",
  metric: "FID",
  value: "1.90",
  receipt: "/papers/loom",
  detail: "",
  words: `loom ${at + 1}`,
}));
const BESIDE = [
  { state: "under a mark, to its right", side: "right", over: false, at: 0 },
  { state: "over a mark, to its left", side: "left", over: true, at: 1 },
] as const;

/** Specimens of what pages show while a script, or an answer of the site, is on its way, or did not come; and of what they show then. */
export function shells(catalogue: Catalogue): readonly Specimen[] {
  const { methods } = compareChoices(catalogue);
  const { chart } = comparisonOf(catalogue, "method=loom&method=quire&chart=ranked").shown;
  const marks = chart?.series?.marks ?? [];
  return [
    {
      of: "components/answers/answer-failed",
      state: "in a copy without a server",
      node: <AnswerFailed words="The results of Loom could not be loaded (404)" retry="/compare?method=loom" />,
    },
    { of: "components/compare/nothing-compared", state: "no method is known", node: <NothingCompared /> },
    {
      of: "components/desk/open-desk",
      state: "at rest",
      node: <OpenDesk isLoading={false} isFailed={false} onOpen={nothing} />,
    },
    {
      of: "components/desk/open-desk",
      state: "while it is loading",
      node: <OpenDesk isLoading isFailed={false} onOpen={nothing} />,
    },
    {
      of: "components/desk/open-desk",
      state: "after it could not be loaded",
      node: <OpenDesk isLoading={false} isFailed onOpen={nothing} />,
    },
    { of: "components/desk/desk-awaited", state: "while the collection is loading", node: <DeskAwaited failure="" /> },
    {
      of: "components/desk/desk-awaited",
      state: "after it could not be loaded",
      node: <DeskAwaited failure={failure} />,
    },
    {
      of: "components/desk/desk-status",
      state: "nothing entered",
      node: <DeskStatus failure="" isKept isEmpty onErase={nothing} />,
    },
    {
      of: "components/desk/desk-status",
      state: "a draft that is kept",
      node: <DeskStatus failure="" isKept isEmpty={false} onErase={nothing} />,
    },
    {
      of: "components/desk/desk-status",
      state: "a draft that cannot be kept, after a failure",
      node: (
        <DeskStatus
          failure="No row was read: there are no numbers in it."
          isKept={false}
          isEmpty={false}
          onErase={nothing}
        />
      ),
    },
    {
      of: "components/home/picked-methods.client",
      state: "none",
      node: (
        <div>
          <span>Methods</span>{" "}
          <div className={homeStyles.chosen}>
            <PickedMethods methods={methods} typed="" startsOpen={false} />
          </div>
        </div>
      ),
    },
    {
      of: "components/home/picked-methods.client",
      state: "two, and what is typed",
      node: (
        <div className={styles.tall}>
          <div className={homeStyles.chosen}>
            <PickedMethods methods={methods} picked={["loom", "long-name"]} typed="brisk" startsOpen={false} />
          </div>
        </div>
      ),
    },
    { of: "components/results/found-rows.client", state: "loading", node: <FoundRows rows={null} count={1234} /> },
    {
      of: "components/results/found-rows.client",
      state: "after they could not be loaded",
      node: <FoundRows rows="failed" count={1234} />,
    },
    {
      of: "components/results/found-rows.client",
      state: "none with the words",
      node: <FoundRows rows={ROWS} count={ROWS.length} startsWith="nothing of the kind" />,
    },
    ...BESIDE.flatMap(({ state, side, over, at }) => {
      const mark = marks[at];
      return mark
        ? [
            {
              of: "components/charts/walk/tip",
              state,
              node: (
                <div className={styles.tip}>
                  <Tip
                    active={{ at, by: "pointer", side }}
                    mark={mark}
                    className="chart-active"
                    style={{ top: over ? 120 : 0, height: 30 }}
                    over={over}
                  />
                </div>
              ),
            },
          ]
        : [];
    }),
  ];
}
