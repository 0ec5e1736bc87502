/** A fenced block of a Markdown text: its content, and the line on which the content begins. */
export interface FencedBlock {
  readonly text: string;
  readonly line: number;
}

/** Returns every block between lines of three backticks, closed or not. */
export function fencedBlocksOf(text: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { from: number; lines: string[] } | null = null;
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    if (/^\s*```/.test(line)) {
      if (open) blocks.push({ text: open.lines.join("\n"), line: open.from });
      open = open ? null : { from: at + 2, lines: [] };
    } else open?.lines.push(line);
  }
  if (open) blocks.push({ text: open.lines.join("\n"), line: open.from });
  return blocks;
}
