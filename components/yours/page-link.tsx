import { LONGEST_FRAGMENT, writeOwnFragment } from "@/lib/own/own-fragment";
import type { OwnRow } from "@/lib/own/own-row";

/** The link to a page of the site, with the reader's rows in it if they fit. */
export function PageLink({ page, rows }: { readonly page: string; readonly rows: readonly OwnRow[] }) {
  const fragment = writeOwnFragment({ rows, unread: "" });
  const what = page.startsWith("/compare") ? "comparison" : "page of this benchmark";
  return (
    <p>
      {fragment.length <= LONGEST_FRAGMENT ? (
        <a href={`${page}${fragment}`}>Open the {what} with these rows</a>
      ) : (
        <a href={page}>Open the {what}; these rows do not fit in a link (4 kB)</a>
      )}
    </p>
  );
}
