/** Calls `draw` once when more than the edge of an element comes into view. Returns a function that stops the waiting. */
export function atSight(element: Element, draw: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const stop = () => {
    removeEventListener("scroll", ahead);
    observer?.disconnect();
  };
  const watch = (rootMargin: string) => {
    observer?.disconnect();
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        stop();
        draw();
      },
      { rootMargin },
    );
    observer.observe(element);
  };
  // A chart of which no more than the edge is in view at first can wait until the reader scrolls; it is then loaded ahead of time.
  const ahead = () => watch("600px");
  watch("0px 0px -80px 0px");
  addEventListener("scroll", ahead, { once: true });
  return stop;
}
