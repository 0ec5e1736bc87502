import { groupBy } from "@/lib/catalogue/group";
import { readGivenFile } from "@/lib/readers/choose-reader";
import { READERS } from "@/lib/readers/readers";
import type { ReportedRow } from "@/lib/readers/reading";
import { matchRows } from "@/lib/own/match-rows";
import type { OwnRow } from "@/lib/own/own-row";
import type { ChosenRows } from "./chosen-rows";
import { presentRows } from "@/lib/own/present-rows";
import { unfitOf } from "@/lib/own/unfit";
import type { Vocabulary } from "@/lib/own/vocabulary";
import { keepSet, keptRows } from "./kept-sets";
import { modelOf } from "./windows-of-rows";
import type { Asked, Keeping, Matched, Told } from "./reading-protocol";

/** The most items of each kind that are sent to the page, which says how many more there are. */
const MOST = { problems: 20, notes: 20, words: 60, rows: 100 };
/** A larger file is refused with its size, because reading it needs several times as much memory. */
const LARGEST = 100 * 1024 * 1024;

let rows: ReportedRow[] = [];
let own: readonly OwnRow[] = [];

const tell = (told: Told) => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "read") void readAll(data.files, data.pasted);
  else if (data.kind === "match") match(data);
  else if (data.kind === "rows") tell({ kind: "rows", chosen: chosenRows(data.benchmark) });
  else if (data.kind === "keep") store(keep(data));
  else if (data.kind === "open") store(openSet(data.id, data.vocabulary));
  else if (data.kind === "save")
    store(
      keptRows(data.set.id).then((kept) =>
        tell({
          kind: "saved",
          name: `${data.set.name}.json`,
          file: new Blob([JSON.stringify({ ...data.set, rows: kept }, null, 2)], { type: "application/json" }),
        }),
      ),
    );
  else {
    rows = [];
    own = [];
  }
});

/** Returns the rows of a benchmark, or all rows if it is empty; those of one model are together, so that a window of the page contains whole models. */
function allRows(benchmark: string): readonly OwnRow[] {
  const found = benchmark === "" ? own : own.filter((row) => row.benchmark === benchmark);
  return [...groupBy(found, modelOf).values()].flat();
}

function chosenRows(benchmark: string): ChosenRows {
  const all = allRows(benchmark);
  return { benchmark, rows: all.slice(0, MOST.rows), of: all.length };
}

const store = (work: Promise<void>) =>
  void work.catch((error: unknown) => tell({ kind: "refused", words: error instanceof Error ? error.message : "" }));

/** Keeps the rows from the worker, so that no frame of the page waits for them. */
async function keep({ set, benchmark, rows: onPage, more }: Keeping): Promise<void> {
  const kept = [...onPage, ...(more > 0 ? allRows(benchmark).slice(-more) : [])];
  await keepSet(set, kept);
  tell({ kind: "kept", name: set.name, count: kept.length });
}

async function openSet(id: string, vocabulary: Vocabulary): Promise<void> {
  const { rows: present, moved } = presentRows(vocabulary, await keptRows(id));
  own = present;
  tell({
    kind: "opened",
    opened: {
      moved,
      unfit: unfitOf(vocabulary, own),
      benchmarks: benchmarksOf(
        own.filter(({ benchmark }) => vocabulary.benchmarks.some((one) => one.id === benchmark)),
      ),
    },
  });
}

/** Returns the number of rows of each benchmark, most first. */
function benchmarksOf(some: readonly OwnRow[]): Matched["benchmarks"] {
  const counts = new Map<string, number>();
  for (const { benchmark } of some) counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1);
  return Array.from(counts, ([id, count]) => ({ id, rows: count })).toSorted((a, b) => b.rows - a.rows);
}

async function readAll(files: readonly File[], pasted: string): Promise<void> {
  const of = files.length + (pasted.trim() === "" ? 0 : 1);
  if (pasted.trim() !== "") await readOne("", 0, of, async () => ({ name: "", text: pasted }));
  for (const [at, file] of files.entries())
    await readOne(file.webkitRelativePath || file.name, at + of - files.length, of, () => givenFile(file));
  tell({ kind: "all read" });
}

/** The first bytes of a ZIP archive. */
const ZIP = [0x50, 0x4b];

async function givenFile(file: File) {
  if (file.size > LARGEST)
    throw new Error(
      `it has ${Math.round(file.size / 1024 / 1024)} MB → at most ${LARGEST / 1024 / 1024} MB; use the part with the results`,
    );
  const name = file.webkitRelativePath || file.name;
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (ZIP.every((byte, at) => head[at] === byte))
    return { name, text: "", bytes: new Uint8Array(await file.arrayBuffer()) };
  return { name, text: await file.text() };
}

async function readOne(
  name: string,
  at: number,
  of: number,
  given: () => Promise<Parameters<typeof readGivenFile>[0]>,
): Promise<void> {
  tell({ kind: "reading", name, at, of });
  try {
    const reading = await readGivenFile(await given(), READERS, (share) => tell({ kind: "part", share }));
    for (const row of reading.rows) rows.push(row);
    tell({
      kind: "read",
      file: {
        name,
        format: reading.format,
        rows: reading.rows.length,
        problems: reading.problems.slice(0, MOST.problems),
        problemCount: reading.problems.length,
        notes: reading.notes.slice(0, MOST.notes),
      },
    });
  } catch (error) {
    tell({
      kind: "read",
      file: {
        name,
        format: "",
        rows: 0,
        problems: [],
        problemCount: 0,
        notes: [`It could not be read: ${error instanceof Error ? error.message : String(error)}.`],
      },
    });
  }
}

function match({ vocabulary, answers }: Extract<Asked, { readonly kind: "match" }>): void {
  const { own: matched, words, ...matching } = matchRows(vocabulary, rows, answers);
  own = matched;
  // Words that must be asked come first, and of these the ones with most rows.
  const weight = ({ found, rows: count }: (typeof words)[number]) =>
    (found.kind === "doubtful" ? 2e9 : found.kind === "unknown" ? 1e9 : 0) + count;
  const sorted = words.toSorted((a, b) => weight(b) - weight(a));
  tell({
    kind: "matched",
    matching: {
      ...matching,
      words: sorted.slice(0, MOST.words),
      moreWords: Math.max(0, sorted.length - MOST.words),
      benchmarks: benchmarksOf(own),
    },
  });
}
