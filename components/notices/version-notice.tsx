import { printDate } from "@/lib/format/date";
import styles from "@/components/page/page.module.css";

/** Says that a link was made with other data than the page now shows, and links to the changes. */
export function VersionNotice({
  asked,
  version,
  date,
}: {
  readonly asked: string;
  readonly version: string;
  readonly date: string | null;
}) {
  return (
    <aside className={styles.notice} aria-label="Version of the data">
      <p>
        This link was made with data version <code>{asked}</code>; the data has moved on to <code>{version}</code>
        {date !== null && ` (${printDate(date)})`}: <a href="/data#changes">see what changed</a>. This page shows
        today’s data.
      </p>
    </aside>
  );
}
