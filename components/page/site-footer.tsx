import { ThemeSwitch } from "@/components/theme/theme-switch";
import { PrintAddress } from "./site.client";
import styles from "./site.module.css";

export function SiteFooter({ version }: { readonly version: string }) {
  return (
    <>
      <footer className={styles.footer}>
        <div className="page">
          <p>
            Every figure is quoted as its source prints it, with the words around it. What a source does not state is left open. Data version{" "}
            <code>{version}</code>. <a href="/data">Tables and downloads</a>.
          </p>
          <p className={styles.links}>
            <a href="/method">How it works</a>
            <a href="/audit">Audit</a>
            <a href="/data/api">API</a>
          </p>
          <ThemeSwitch />
        </div>
      </footer>
      <p className={styles.printed}>
        As Reported, data version {version}
        <br />
        <PrintAddress />
      </p>
    </>
  );
}
