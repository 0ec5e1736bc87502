import { createRequire } from "node:module";
import path from "node:path";
import { createElement, type ReactNode } from "react";
import type * as Server from "react-dom/server";

/** React's own way to markup, loaded by Node: the copy that Next gives to pages refuses, because most pages should not. */
const { renderToStaticMarkup } = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), "package.json"))(
  "react-dom/server",
) as typeof Server;

interface StillProps {
  readonly as: "table" | "div";
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * An element whose inside never changes in the browser and so is sent as markup alone. Sent as a tree, React would need it a
 * second time, in twice the bytes, and a phone would build it again before it listens to the reader: of a page with four hundred
 * receipts that is most of its work. Nothing inside may be a client component; links, popovers and folds are HTML's own.
 */
export const Still = ({ as, className, children }: StillProps) =>
  createElement(as, { className, dangerouslySetInnerHTML: { __html: renderToStaticMarkup(children) } });
