"use client";

/** A client file by Next's rule. It names what failed and what to try; `retry` asks the server again, where `reset` would draw the same failure from what is there. */
export default function ErrorPage({ error, retry }: { readonly error: Error & { readonly digest?: string }; readonly retry: () => void }) {
  return (
    <>
      <h1>This page could not be displayed</h1>
      <p className="lead">The error is on our side; other pages should still work.</p>
      <p>
        <button type="button" onClick={retry}>
          Try again
        </button>
        {error.digest && ` Reference ${error.digest}.`}
      </p>
    </>
  );
}
