export interface Placed {
  readonly id: string;
  /** Px from the top of the page. */
  readonly top: number;
  readonly height: number;
}

/**
 * Runs in the page of a room. Makes the appearance of each specimen independent of those before it and of the scroll position: each begins and ends
 * at an even pixel (half of them are drawn), and nothing is sticky or has the focus. Returns the position of each.
 */
export function standStill(): readonly Placed[] {
  scrollTo(0, 0);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (const one of document.querySelectorAll<HTMLElement>("article *"))
    if (getComputedStyle(one).position === "sticky") one.style.position = "relative";
  return Array.from(document.querySelectorAll<HTMLElement>("article[id]"), (article) => {
    if (article.parentElement?.closest("article")) return [];
    const even = (px: number) => 2 * Math.ceil(px / 2);
    const { top } = article.getBoundingClientRect();
    article.style.marginBlockStart = `${parseFloat(getComputedStyle(article).marginBlockStart) + even(top) - top}px`;
    article.style.blockSize = `${even(article.getBoundingClientRect().height)}px`;
    const { top: start, height } = article.getBoundingClientRect();
    return [{ id: article.id, top: start, height }];
  }).flat();
}
