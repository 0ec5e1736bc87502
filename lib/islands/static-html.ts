import { createElement, type ReactNode } from "react";
import type * as Server from "react-dom/server";
import { hasIslands } from "./has-islands";
import { keepMarkup } from "./keep-markup";
import { StaticHtmlInside } from "./static-html-inside.client";

/** React's own renderer to markup, loaded by Node: the copy that Next gives to pages refuses to work, because most pages should not use it. */
const renderer = () =>
  process.getBuiltinModule("node:module").createRequire(`${process.cwd()}/package.json`)(
    "react-dom/server",
  ) as typeof Server;

/** True while markup is rendered. Rendering is synchronous, so a static element can tell that it is inside another; it is then an ordinary element. */
let isInside = false;

interface StaticHtmlProps {
  readonly as: "table" | "div" | "section" | "header" | "footer" | "figcaption";
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * An element whose content never changes in the browser, so it is sent as HTML only. If it were also sent as a tree, as Next does, a page with four
 * hundred receipts would weigh more than twice as much, and a phone would rebuild it before reacting to the reader. It must not contain client
 * components; links, popovers and folds are HTML's own.
 */
export function StaticHtml({ as, className, children }: StaticHtmlProps) {
  // In a browser (components/answers), it is rendered as an ordinary element.
  if (!hasIslands || isInside || typeof window !== "undefined") return createElement(as, { className }, children);
  return createElement(StaticHtmlInside, { as, className, id: keepMarkup(markupOf(children)) });
}

function markupOf(children: ReactNode): string {
  isInside = true;
  try {
    return renderer().renderToStaticMarkup(children);
  } finally {
    isInside = false;
  }
}

/** The whole content of a page that has no chart and no panel. */
export const StaticPage = ({ children }: { readonly children: ReactNode }) =>
  StaticHtml({ as: "div", className: "stack", children });
