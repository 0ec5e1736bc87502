"use client";
import { useEffect, useState, type ComponentType } from "react";

/** Copies are offered where they are asked for; the tables and figures that offer them are the server's and know no script. */
const copyOf = ({ target }: Event) => {
  const button = (target as Element).closest("[data-copy]");
  if (button) import("./later.client").then(({ offerCopies }) => offerCopies(button));
};

/** Says that the page answers from now on: what a reader did before is then done again (scripts/server/on-use.mjs). */
export function Awake() {
  useEffect(() => {
    addEventListener("click", copyOf);
    document.documentElement.dataset.awake = "";
    dispatchEvent(new Event("awake"));
  }, []);
  return null;
}

/**
 * The pages that an address may have meant. The page for what is not found is part of every page, and the layout holds this
 * file already, so that only a reader who needs it loads the rest.
 */
export function NearestIds() {
  const [Nearest, setNearest] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Without it the page stays as it is.
    import("./later.client").then(({ NearestIdsOf }) => setNearest(() => NearestIdsOf), () => undefined);
  }, []);
  return Nearest && <Nearest />;
}
