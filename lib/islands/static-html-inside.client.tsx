"use client";
import { createElement } from "react";
import { take } from "./held-markup";

interface StaticHtmlInsideProps {
  readonly as: string;
  readonly className?: string | undefined;
  /** Of a script element that is data and does not run. */
  readonly type?: "application/json";
  readonly id: string;
}

/**
 * In the browser the inside is there already. React asks several times whether there is any, and reads it only if it gives up what the
 * server sent and builds the page again; then it is what stands in the page. To write out a board takes a phone a quarter of a second,
 * so that is not done before.
 */
export const StaticHtmlInside = ({ as, id, ...attributes }: StaticHtmlInsideProps) =>
  createElement(as, {
    ...attributes,
    "data-still": id,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: {
      get __html() {
        return typeof window === "undefined" ? take(id) : ({ toString: () => document.querySelector(`[data-still="${id}"]`)?.innerHTML } as string);
      },
    },
  });
