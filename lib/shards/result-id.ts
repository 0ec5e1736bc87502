import { slug } from "@/lib/format/slug";

/** The columns of which most ids of results are made, by the capital that stands for each; no id has one. */
const PARTS = { S: "source_id", B: "benchmark_id", M: "method_id", C: "configuration", T: "metric_id" } as const;

type Named = Readonly<Record<(typeof PARTS)[keyof typeof PARTS], string | null>>;

const wordsOf = (row: Named, part: keyof typeof PARTS) => slug(row[PARTS[part]] ?? "");

/** The id of a result with what its row says anyway left out: `fd-loss-xl-imagenet-256-fid-fd-loss-table-2` is `M-C-B-T-S`. */
export function shortenResultId(id: string, row: Named): string {
  const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const short = parts.reduce((text, part) => (wordsOf(row, part) === "" ? text : text.replace(wordsOf(row, part), part)), id);
  return lengthenResultId(short, row) === id ? short : id;
}

/** The whole id again. */
export const lengthenResultId = (short: string, row: Named): string => short.replace(/[SBMCT]/g, (part) => wordsOf(row, part as keyof typeof PARTS));
