import { createElement } from "react";
import { hasIslands } from "./has-islands";
import { keepMarkup } from "./keep-markup";
import { StaticHtmlInside } from "./static-html-inside.client";

/**
 * Puts data that a part of the page may need later into the page as JSON. A browser reads it only when it is needed (`dataIn`), whereas React would
 * read it before it reacts to the reader.
 */
export function PageData({ data }: { readonly data: object }) {
  // In JSON, only a `<` could end the script element.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const as = "script";
  const type = "application/json";
  if (!hasIslands || typeof window !== "undefined")
    return createElement(as, { type, dangerouslySetInnerHTML: { __html: json } });
  return createElement(StaticHtmlInside, { as, type, id: keepMarkup(json) });
}
