"use client";
import { useEffect, useState, useSyncExternalStore, type ComponentType } from "react";

function subscribe(listener: () => void) {
  addEventListener("beforeprint", listener);
  return () => removeEventListener("beforeprint", listener);
}

/** Copies are offered where they are asked for; the tables and figures that offer them are the server's and know no script. */
globalThis.addEventListener?.("click", ({ target }) => {
  const button = (target as Element).closest("[data-copy]");
  if (button) import("./later.client").then(({ offerCopies }) => offerCopies(button));
});

/** The address of the page as it is when it is printed: a panel may have changed it since. Only a browser knows the host. */
export function PrintAddress() {
  return useSyncExternalStore(
    subscribe,
    () => location.href,
    () => "",
  );
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
