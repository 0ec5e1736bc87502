"use client";

/**
 * The error page of Next, which requires a client file. It names the failure and offers `retry`, which asks the server again; `reset` would draw the
 * same failure from what is in the browser.
 */
export default function ErrorPage({
  error,
  retry,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}) {
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
