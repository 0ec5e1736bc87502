"use client";
import { createRoot, type Root } from "react-dom/client";
import { OwnBoards } from "./own-boards.client";

let root: Root | null = null;

/**
 * Renders own rows on the boards of the page, in a React root of its own beside that of the page, which does not know about it. A button opens the
 * form of its board; without one, only the rows in the address are shown.
 */
export function startOwn(button?: HTMLElement): void {
  if (root === null) {
    const element = document.createElement("div");
    document.querySelector("main")?.append(element);
    root = createRoot(element);
  }
  root.render(<OwnBoards asked={button ? { key: button.dataset.own ?? "" } : null} />);
}
