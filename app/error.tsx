"use client";

/** A client file by Next's rule. It names what failed and what to try. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="lead">The fault is ours; other pages should work.</p>
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
        {error.digest && ` Reference ${error.digest}.`}
      </p>
    </>
  );
}
