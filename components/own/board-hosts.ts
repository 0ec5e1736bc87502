/** An element of the page into which the reader's own content is rendered, and which can hide the page's own. */
export interface Host {
  readonly key: string;
  /** The element into which it is rendered. */
  readonly place: HTMLElement;
  readonly hide: (isHidden: boolean) => void;
}

/** Returns the boards that a reader sees. Those of the server stay in place, hidden, so that removing the last own row shows them again. */
export const boardHosts = (): readonly Host[] =>
  visible("[data-own-board]").map((board) => {
    const tables = [...board.children].filter(
      (child) =>
        !child.matches("[data-own-place]") &&
        (child.matches("[role=region]") || child.querySelector("[role=region]") !== null),
    );
    const place = placeIn(board, "board", tables.at(-1)?.nextElementSibling ?? null);
    return { key: board.dataset.ownBoard ?? "", place, hide: (isHidden) => setHidden(tables, isHidden) };
  });

/** Returns the visible charts that accept own rows; the key is their data. */
export const chartHosts = (): readonly Host[] =>
  visible("figure .chart-slot").flatMap((slot) => {
    const figure = slot.parentElement?.closest<HTMLElement>("figure");
    const data = slot.querySelector("script")?.textContent ?? "";
    if (!figure || slot.closest("[data-own-place]") || !data.includes('"own":')) return [];
    const place = placeIn(figure, "chart", null);
    const drawn = slot.closest<HTMLElement>(".chart-pictured") ?? slot;
    // The chart with own rows has its own key, so the original key is hidden.
    const keys = [...figure.querySelectorAll("[data-chart-key]")].filter((key) => !place.contains(key));
    return [{ key: data, place, hide: (isHidden) => setHidden([drawn, ...keys], isHidden) }];
  });

/** Returns a place in each line of links to files of a board, before the button that copies them, which expects its own content after itself. */
export const fileHosts = (): readonly HTMLElement[] =>
  visible('p:has(> a[href*="form=board"])').map((line) =>
    placeIn(line, "files", line.querySelector(":scope > button"), "span"),
  );

/** Elements that another part of the page hides, such as a comparison of other methods, get no rows; elements that are hidden here do. */
const visible = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].filter(
    (element) => element.closest("[hidden]:not([data-own-hidden])") === null,
  );

function placeIn(parent: HTMLElement, kind: string, before: Element | null, tag: "div" | "span" = "div"): HTMLElement {
  const found = parent.querySelector<HTMLElement>(`[data-own-place="${kind}"]`);
  if (found) return found;
  const made = document.createElement(tag);
  made.dataset.ownPlace = kind;
  parent.insertBefore(made, before);
  return made;
}

function setHidden(elements: readonly Element[], isHidden: boolean) {
  for (const element of elements)
    for (const name of ["hidden", "data-own-hidden"]) element.toggleAttribute(name, isHidden);
}
