import { keepMarkup } from "./keep-markup";
import { StillInside } from "./still-inside.client";

/**
 * What a part of the page may need later, as JSON in the page: a browser reads it when it is needed (`dataIn`) and not before, whereas
 * React would read it before it listens to the reader.
 */
export function PageData({ data }: { readonly data: object }) {
  // In JSON only a `<` could end the element that holds it.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  if (typeof window !== "undefined") return <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />;
  return <StillInside as="script" type="application/json" id={keepMarkup(json)} />;
}
