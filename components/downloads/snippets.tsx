import styles from "@/components/page/page.module.css";
import { snippetsFor } from "@/lib/view/snippets";
import snippetStyles from "./snippets.module.css";

/** Code snippets that read one of our files, folded; `address` is absolute. A click on a snippet selects all of it. Once per page is enough. */
export function Snippets({
  address,
  format,
  name = "Use it from code",
}: {
  readonly address: string;
  readonly format: "csv" | "json";
  readonly name?: string;
}) {
  return (
    <details className={snippetStyles.snippets}>
      <summary className={styles.summary}>{name}</summary>
      <dl>
        {snippetsFor(address, format).map(({ tool, code }) => (
          <div key={tool}>
            <dt>{tool}</dt>
            <dd>
              <pre>
                {/* If it was unfolded before React took over, its text is that of the requested URL (lib/view/address/local-address.ts). */}
                <code suppressHydrationWarning>{code}</code>
              </pre>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.facts}>
        {format === "csv"
          ? "Cells are read as text, so that the digits stay as printed: 25.70 does not become 25.7."
          : "The printed digits are in value.text; value.number is for sorting."}
      </p>
    </details>
  );
}
