"use client";
import { useEffect } from "react";
import { judgeOnBoard } from "@/lib/own/judge-on-board";
import type { OwnBoard } from "@/lib/own/own-board";
import type { OwnRow } from "@/lib/own/own-row";
import type { Host } from "./board-hosts";

/** Opens every collapsed part of the page that contains a board. */
function unfold(host: Host | undefined): void {
  for (let fold = host?.place.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

/** Shows a board of the page, even if it is folded. */
export function openBoard(host: Host | undefined): void {
  unfold(host);
  host?.place.parentElement?.scrollIntoView({ block: "start" });
}

/** Opens the first folded board that accepts a row which no open board accepts; otherwise nothing would show where the row is. */
export function useUnfolded(
  page: { readonly boards: readonly OwnBoard[]; readonly hosts: readonly Host[] } | null,
  rows: readonly OwnRow[],
): void {
  useEffect(() => {
    for (const row of rows) {
      const takes = (page?.boards ?? []).filter(({ facts }) => judgeOnBoard(facts, row).joined.length > 0);
      if (takes.every(({ isFolded: isCollapsed }) => isCollapsed))
        unfold(page?.hosts.find(({ key }) => key === takes[0]?.key));
    }
  }, [page, rows]);
}
