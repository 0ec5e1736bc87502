import type { ReactNode } from "react";
import type { AskedFrame } from "@/components/embed/asked-frame";
import { benchmarkFrame } from "@/components/embed/benchmark-frame";
import { fewerStepsFrame } from "@/components/embed/fewer-steps-frame";
import { speedUpsFrame } from "@/components/embed/speed-ups-frame";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import styles from "./gallery.module.css";
import type { Specimen } from "./specimen";

const OTHER_DATA = "000000000000";

/** Specimens of what other sites frame: a figure with its source, and with what its address asked for in vain. */
export function frames(catalogue: Catalogue): readonly Specimen[] {
  const given = (query: string, asked: string | null = null): AskedFrame => ({
    catalogue,
    search: new URLSearchParams(query),
    asked,
  });
  const framed = (of: string, state: string, frame: ReactNode): Specimen => ({
    of: `components/embed/${of}`,
    state,
    node: <div className={styles.window}>{frame}</div>,
  });
  const onMeadow = (state: string, frame: AskedFrame, metric = "fid") =>
    framed("benchmark-frame", state, benchmarkFrame(frame, "meadow-256", metric));
  return [
    onMeadow("of one metric", given("")),
    onMeadow("in dark colours", given("theme=dark")),
    onMeadow("with a parameter that was not understood", given("chart=pie")),
    onMeadow("with a link that was made with other data", given("", OTHER_DATA)),
    onMeadow("of kinds of source that have no result", given("kind=repository"), "precision"),
    framed("fewer-steps-frame", "from all sources", fewerStepsFrame(given(""))),
    framed("speed-ups-frame", "from papers, in light colours", speedUpsFrame(given("kind=paper&theme=light"))),
  ];
}
