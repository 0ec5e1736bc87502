/** A file before and after; null before where it is new. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

const CONTEXT = 3;

/** Files as one unified diff with the prefixes that `git apply` takes. Each file has one hunk, from its first changed line to its last. */
export const unifiedDiff = (files: readonly ChangedFile[]) => files.filter(({ before, after }) => before !== after).map(diffOf).join("");

function diffOf({ path, before, after }: ChangedFile): string {
  const [old, now] = [linesOf(before ?? ""), linesOf(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const from = Math.max(0, head - CONTEXT);
  const more = Math.min(CONTEXT, tail);
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail];
  const lines = [
    ...old.slice(from, head).map((line) => ` ${line}`),
    ...old.slice(head, oldEnd).map((line) => `-${line}`),
    ...now.slice(head, newEnd).map((line) => `+${line}`),
    ...old.slice(oldEnd, oldEnd + more).map((line) => ` ${line}`),
  ];
  const header = before === null ? `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n` : `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n`;
  return `${header}@@ -${rangeOf(from, oldEnd + more)} +${rangeOf(from, newEnd + more)} @@\n${lines.join("")}`;
}

/** Lines with their ends; what has none says so, as a diff does. */
function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  return [...lines.map((line) => `${line}\n`), ...(last === "" ? [] : [`${last}\n\\ No newline at end of file\n`])];
}

/** "4,3"; an empty range is numbered by the line before it. */
const rangeOf = (from: number, to: number) => `${to === from ? from : from + 1},${to - from}`;
