import { StaticHtml } from "@/lib/islands/static-html";
import { Intake } from "@/components/yours/intake";
import { YourNumbersShell } from "@/components/yours/your-numbers-shell.client";
import styles from "@/components/yours/yours.module.css";

/** The page for a reader's own files and tables, read and matched in the browser. The code for this is loaded at the first use. */
export function YourNumbersPage() {
  return (
    <div data-wide="">
      <StaticHtml as="div">
        <h1>Your numbers</h1>
        <p>
          Your own result files or tables, beside what papers report. Everything is read in this browser: none of your
          files, names or numbers are sent. <a href="/your-numbers/formats">Which files are read</a>. For a single row,
          press “Add your own row” under any board, the table of results on <a href="/benchmarks">a benchmark’s page</a>
          . To add what a paper reports to the collection itself, use <a href="/desk">the desk</a>.
        </p>
        <p className={styles.withoutScript}>Reading files needs JavaScript, which is off in your browser.</p>
      </StaticHtml>
      <YourNumbersShell>
        <StaticHtml as="div">
          <Intake />
        </StaticHtml>
      </YourNumbersShell>
      <StaticHtml as="div">
        {/* Filled by public/offline-start.js, which keeps these pages. */}
        <p id="kept-pages" className={styles.note} />
      </StaticHtml>
    </div>
  );
}
