import { slug } from "@/lib/format/slug";

/** The columns that most result ids are made of, by the capital that replaces each; no id contains capitals. */
const PARTS = { S: "source_id", B: "benchmark_id", M: "method_id", C: "configuration", T: "metric_id" } as const;

type Named = Readonly<Record<(typeof PARTS)[keyof typeof PARTS], string | null>>;

const wordsOf = (row: Named, part: keyof typeof PARTS) => slug(row[PARTS[part]] ?? "");

/** Shortens the id of a result by what its row states: `fd-loss-xl-imagenet-256-fid-fd-loss-table-2` is `M-C-B-T-S`. Returns the whole id if that cannot be reversed. */
export function shortenResultId(id: string, row: Named): string {
  const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const short = parts.reduce(
    (text, part) => (wordsOf(row, part) === "" ? text : text.replace(wordsOf(row, part), part)),
    id,
  );
  return lengthenResultId(short, row) === id ? short : id;
}

/** Restores the whole id. */
export const lengthenResultId = (short: string, row: Named): string =>
  short.replace(/[SBMCT]/g, (part) => wordsOf(row, part as keyof typeof PARTS));
