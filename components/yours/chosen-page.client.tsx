"use client";
import { startTransition, useEffect, useState } from "react";
import { loadBoards } from "@/components/own/load-boards";
import type { BoardsOfPage } from "@/lib/own/boards-of-page";
import { ChosenBoards } from "./chosen-boards.client";
import type { ChosenRows } from "./chosen-rows";
import type { PageChoice } from "./page-choice";

export interface ChosenPageProps {
  readonly page: string;
  readonly rows: ChosenRows;
  readonly choice: PageChoice;
  readonly onChoice: (choice: PageChoice) => void;
  readonly onRows: (rows: ChosenRows) => void;
  /** Called with the methods on its first board. */
  readonly onMethods: (methods: readonly string[]) => void;
}

/** The boards and the chart of a page with the reader's rows on them, and the link to the page itself. */
export function ChosenPage(props: ChosenPageProps) {
  const { page } = props;
  const [loaded, setLoaded] = useState<BoardsOfPage | Error | null>(null);
  useEffect(() => {
    let isGone = false;
    // Rendered as a transition, so that no frame waits for all rows on a board.
    const hear = (answer: BoardsOfPage | Error) => void (isGone || startTransition(() => setLoaded(answer)));
    loadBoards(page).then(hear, hear);
    return () => {
      isGone = true;
    };
  }, [page]);
  return <ChosenBoards {...props} loaded={loaded} />;
}
