import { changedStretches, type ChangedStretch } from "./changed-lines";

/** A file before and after a change; `before` is null if the file is new. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

const CONTEXT = 3;

/** Returns files as one unified diff with the prefixes that `git apply` accepts. Nearby changes share a hunk. */
export const unifiedDiff = (files: readonly ChangedFile[]) =>
  files
    .filter(({ before, after }) => before !== after)
    .map(diffOf)
    .join("");

function diffOf({ path, before, after }: ChangedFile): string {
  const [old, now] = [linesOf(before ?? ""), linesOf(after)];
  const header =
    before === null
      ? `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n`
      : `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
  return `${header}${together(changedStretches(old, now))
    .map((stretches) => hunkOf(stretches, old, now))
    .join("")}`;
}

/** Groups stretches whose context would overlap. */
function together(stretches: readonly ChangedStretch[]): readonly (readonly ChangedStretch[])[] {
  const hunks: ChangedStretch[][] = [];
  for (const stretch of stretches) {
    const before = hunks.at(-1)?.at(-1);
    if (before && stretch.from - before.to <= 2 * CONTEXT) hunks.at(-1)?.push(stretch);
    else hunks.push([stretch]);
  }
  return hunks;
}

function hunkOf(stretches: readonly ChangedStretch[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [stretches[0] as ChangedStretch, stretches.at(-1) as ChangedStretch];
  const before = Math.min(CONTEXT, first.from);
  const behind = Math.min(CONTEXT, old.length - last.to);
  const same = (from: number, to: number) => old.slice(from, to).map((line) => ` ${line}`);
  const lines = stretches.flatMap(({ from, to, newFrom, newTo }, at) => [
    ...same(at === 0 ? from - before : (stretches[at - 1] as ChangedStretch).to, from),
    ...old.slice(from, to).map((line) => `-${line}`),
    ...now.slice(newFrom, newTo).map((line) => `+${line}`),
  ]);
  return `@@ -${rangeOf(first.from - before, last.to + behind)} +${rangeOf(first.newFrom - before, last.newTo + behind)} @@\n${[...lines, ...same(last.to, last.to + behind)].join("")}`;
}

/** Returns lines with their ends; a last line without one is marked as in a diff. */
function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  return [...lines.map((line) => `${line}\n`), ...(last === "" ? [] : [`${last}\n\\ No newline at end of file\n`])];
}

/** Returns "4,3"; an empty range has the number of the line before it. */
const rangeOf = (from: number, to: number) => `${to === from ? from : from + 1},${to - from}`;
