import type { Leaderboard, Panel } from "@/lib/select/leaderboard";
import { DEFAULT_BENCHMARK_VIEW, type BenchmarkView } from "./benchmark-view";
import { fieldParameters, readFields, writeFields } from "./field";
import { KIND_FIELD } from "./kind-field";
import { LEADERBOARD_FIELDS } from "./leaderboard-fields";
import {
  readParameters,
  writeParameters,
  type AnyParameter,
  type ParameterProblem,
  type ParameterValues,
} from "./parameters";
import { isFiltered } from "@/lib/select/row-filter";
import { slug } from "@/lib/format/slug";

export const EMBED_THEMES = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Charts of a leaderboard besides those against a condition, which go by the condition's id. */
export const RANKED = "ranked";
export const BY_DATE = "by-date";

/** The heights of a frame in px between which a chart can be read. */
const HEIGHTS = { least: 200, most: 4000 };

/** How a frame is to look. */
export interface Frame {
  readonly theme: EmbedTheme;
  /** Height in px that the page keeps to; null for that of the frame. */
  readonly height: number | null;
}

/** What of a leaderboard a frame shows, and how. */
export interface EmbedView extends Frame {
  readonly chart: string;
  /** The axis, by its title; empty for all of them. */
  readonly panel: string;
  readonly view: Omit<BenchmarkView, "metrics">;
}

const FRAME: Readonly<Record<"theme" | "height", AnyParameter>> = {
  theme: { description: "auto follows the reader's device.", allowed: EMBED_THEMES, repeatable: false },
  height: { description: `Height in px, ${HEIGHTS.least} to ${HEIGHTS.most}.`, longest: 4, repeatable: false },
};

interface Read<View> {
  readonly view: View;
  readonly problems: readonly ParameterProblem[];
}

/**
 * The looks of a frame and the kinds of source that it draws from, all of them where its address names none. What was not
 * understood is a problem and leaves its default.
 */
export function readFrame(search: URLSearchParams): Read<Frame & Pick<BenchmarkView, "kinds">> {
  const { values, problems } = readParameters(search, { kind: KIND_FIELD.parameter(undefined), ...FRAME });
  return withFrame({ kinds: KIND_FIELD.read(values.kind) }, values, problems);
}

/** What of a leaderboard an address asks for. `charts` are those that it has; panels go by `panelNames`. */
export function readEmbedView(charts: readonly string[], panels: readonly string[], search: URLSearchParams): Read<EmbedView> {
  const choice = (allowed: readonly string[]) => ({ description: "", allowed, repeatable: false });
  const { values, problems } = readParameters(search, {
    chart: choice(charts),
    panel: choice(panels),
    ...fieldParameters(LEADERBOARD_FIELDS, undefined),
    ...FRAME,
  });
  const view = { ...DEFAULT_BENCHMARK_VIEW, ...readFields(LEADERBOARD_FIELDS, values) };
  const rest = { chart: first(values.chart ?? [], RANKED), panel: first(values.panel ?? [], ""), view };
  return withFrame(rest, values as ParameterValues<keyof typeof FRAME>, problems);
}

const first = (values: readonly string[], otherwise: string) => values[0] ?? otherwise;

function withFrame<Rest>(
  rest: Rest,
  values: ParameterValues<keyof typeof FRAME>,
  problems: readonly ParameterProblem[],
): Read<Rest & Frame> {
  const [given] = values.height;
  const { least, most } = HEIGHTS;
  const isHeight = given !== undefined && /^\d+$/.test(given) && Number(given) >= least && Number(given) <= most;
  const height = isHeight ? Number(given) : null;
  const view = { ...rest, height, theme: first(values.theme, "auto") as EmbedTheme };
  if (given === undefined || isHeight) return { view, problems };
  const problem = { parameter: "height", found: given, allowed: [`a whole number of px from ${least} to ${most}`], nearest: [] };
  return { view, problems: [...problems, problem] };
}

/** The page that holds one chart of a leaderboard, for a frame on another site; defaults are left out. Empty for a filtered one, because a frame shows all. */
export function embedHref(board: Leaderboard, panel: Panel, chart: string, view: BenchmarkView): string {
  if (isFiltered(view.filter)) return "";
  const unless = (value: string, usual: string) => (value === usual ? [] : [value]);
  const { metric, benchmark, panels } = board;
  const name = panels.length === 1 ? "" : (panelNames(board).get(panel) ?? "");
  const query = writeParameters({
    chart: unless(chart, RANKED),
    panel: unless(name, ""),
    ...writeFields(LEADERBOARD_FIELDS, view),
  });
  return `/embed/benchmarks/${benchmark.benchmark_id}/${metric.metric_id}${query}`;
}

/** What the axes of a leaderboard are called in addresses: their titles, numbered where two read alike. */
export function panelNames({ panels }: Pick<Leaderboard, "panels">): ReadonlyMap<Panel, string> {
  const taken = new Map<string, number>();
  return new Map(
    panels.map((panel) => {
      const name = slug(panel.title) || "only";
      const before = taken.get(name) ?? 0;
      taken.set(name, before + 1);
      return [panel, before === 0 ? name : `${name}-${before + 1}`];
    }),
  );
}
