"use client";
import { useEffect, useState, useSyncExternalStore, type ComponentType } from "react";

function subscribe(listener: () => void) {
  addEventListener("beforeprint", listener);
  return () => removeEventListener("beforeprint", listener);
}

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
    import("./nearest-ids.client").then(({ NearestIdsOf }) => setNearest(() => NearestIdsOf), () => undefined);
  }, []);
  return Nearest && <Nearest />;
}

/** What stands in place of a page that could not be made. It names what failed and what to try. */
export function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="lead">The fault is ours. The data is as it was: other pages and the downloads should work.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>{" "}
        or go to the <a href="/data">tables</a>.{error.digest && ` Reference ${error.digest}.`}
      </p>
    </>
  );
}
