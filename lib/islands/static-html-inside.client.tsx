"use client";
import { createElement } from "react";
import { take } from "./held-markup";

interface StaticHtmlInsideProps {
  readonly as: string;
  readonly className?: string | undefined;
  /** The type of a script element that contains data and does not run. */
  readonly type?: "application/json";
  readonly id: string;
}

/**
 * An element whose content is already in the page when React starts in the browser. React checks several times whether there is any, and reads it
 * only if it discards the server's HTML and rebuilds the page; then the content is read from the page. Serialising a board takes a phone a quarter of
 * a second, so it is not done earlier.
 */
export const StaticHtmlInside = ({ as, id, ...attributes }: StaticHtmlInsideProps) =>
  createElement(as, {
    ...attributes,
    "data-still": id,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: {
      get __html() {
        return typeof window === "undefined"
          ? take(id)
          : ({ toString: () => document.querySelector(`[data-still="${id}"]`)?.innerHTML } as string);
      },
    },
  });
