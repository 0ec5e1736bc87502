import type { Leaderboard, Panel } from "@/lib/report/leaderboard/leaderboard";
import { DEFAULT_BENCHMARK_VIEW, type BenchmarkView } from "./benchmark-view";
import { readView, writeView, type Asked, type Fields } from "@/lib/view/fields/field";
import { choiceField, countField } from "@/lib/view/fields/field-kinds";
import { KIND_FIELD } from "@/lib/view/fields/kind-field";
import { LEADERBOARD_FIELDS, type LeaderboardView } from "@/lib/view/fields/leaderboard-fields";
import { isFiltered } from "@/lib/report/question/row-filter";
import { axisWords } from "@/lib/format/axis-words";
import { slug } from "@/lib/format/slug";

export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The charts of a leaderboard besides those against a condition, which are named by the condition's id. */
export const RANKED = "ranked";
export const BY_DATE = "by-date";

/** The limits of the height of a frame in px between which a chart is readable. */
const HEIGHTS = { least: 200, most: 4000 };

/** The appearance of a frame. */
export interface Frame {
  readonly theme: EmbedTheme;
  /** The height of the page in px; null to follow the frame. */
  readonly height: number | null;
}

/** The part of a leaderboard that a frame shows, and its appearance. */
export interface EmbedView extends Frame {
  readonly chart: string;
  /** The name of the axis; empty for all of them. */
  readonly panel: string;
  readonly view: Omit<BenchmarkView, "metrics">;
}

const FRAME_FIELDS: Fields<Frame> = {
  theme: choiceField(
    "theme",
    { label: "Colours", description: "auto follows the reader's device." },
    EMBED_THEMES,
    "auto",
  ),
  height: countField(
    "height",
    { label: "Height", description: `Height in px, ${HEIGHTS.least} to ${HEIGHTS.most}.` },
    { ...HEIGHTS, words: `a whole number of px from ${HEIGHTS.least} to ${HEIGHTS.most}`, longest: 4 },
    null,
  ),
};

/** The charts that a leaderboard has, and the names of its panels. */
interface Drawn {
  readonly charts: readonly string[];
  readonly panels: readonly string[];
}

const DRAWN_FIELDS: Fields<Pick<EmbedView, "chart" | "panel">, Drawn> = {
  chart: choiceField<string, Drawn>(
    "chart",
    { label: "Chart", description: "How the results are drawn: ranked, by date, or against a condition by its id." },
    ({ charts }) => charts,
    RANKED,
  ),
  panel: choiceField<string, Drawn>(
    "panel",
    { label: "Group", description: "The comparison group, by its name." },
    ({ panels }) => panels,
    "",
  ),
};

const KINDS_FIELDS: Fields<Pick<BenchmarkView, "kinds"> & Frame> = { kinds: KIND_FIELD, ...FRAME_FIELDS };
export const EMBED_FIELDS: Fields<Pick<EmbedView, "chart" | "panel"> & LeaderboardView & Frame, Drawn> = {
  ...DRAWN_FIELDS,
  ...LEADERBOARD_FIELDS,
  ...FRAME_FIELDS,
};

/**
 * Reads the appearance of a frame and the kinds of source that it draws from, which are all of them if its URL names none. A value that was not
 * understood is a problem, and the view gets its default.
 */
export const readFrame = (search: URLSearchParams): Asked<Frame & Pick<BenchmarkView, "kinds">> =>
  readView(KINDS_FIELDS, undefined, search);

/** Writes the query of such a frame; its appearance is left to the site that embeds it. */
export const writeFrameKinds = (kinds: BenchmarkView["kinds"]): string =>
  writeView(KINDS_FIELDS, { kinds, theme: "auto", height: null });

/** Reads the part of a leaderboard that a query requests. `charts` are the charts that it has; `panels` are the names from `panelNames`. */
export function readEmbedView(
  charts: readonly string[],
  panels: readonly string[],
  search: URLSearchParams,
): Asked<EmbedView> {
  const { view: asked, problems } = readView(EMBED_FIELDS, { charts, panels }, search);
  const { chart, panel, theme, height, ...shown } = asked;
  return { view: { chart, panel, theme, height, view: { ...DEFAULT_BENCHMARK_VIEW, ...shown } }, problems };
}

/**
 * Returns the path of the page that holds one chart of a leaderboard, for a frame on another site; defaults are left out. Empty if results are
 * filtered, because a frame shows everything.
 */
export function embedHref(board: Leaderboard, panel: Panel, chart: string, view: BenchmarkView): string {
  if (isFiltered(view.filter)) return "";
  const { metric, benchmark, panels } = board;
  const name = panels.length === 1 && view.conditions.length === 0 ? "" : (panelNames(board).get(panel) ?? "");
  const query = writeView(EMBED_FIELDS, { ...view, chart, panel: name, theme: "auto", height: null });
  return `/embed/benchmarks/${benchmark.benchmark_id}/${metric.metric_id}${query}`;
}

/** Returns the names of the axes of a leaderboard in URLs, made from the terms that distinguish them; duplicates get a number. */
export function panelNames({ panels }: Pick<Leaderboard, "panels">): ReadonlyMap<Panel, string> {
  const taken = new Map<string, number>();
  return new Map(
    panels.map((panel) => {
      const name = slug(axisWords(panel.terms)) || "only";
      const before = taken.get(name) ?? 0;
      taken.set(name, before + 1);
      return [panel, before === 0 ? name : `${name}-${before + 1}`];
    }),
  );
}
