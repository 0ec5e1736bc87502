import type { ReactNode } from "react";
import pageStyles from "@/components/page/page.module.css";
import { CHECK_WORDS } from "@/lib/sentences/table-checks";
import type { CheckName } from "@/lib/report/table-audit/findings";
import styles from "./findings.module.css";

interface CheckSectionProps {
  readonly check: CheckName;
  readonly counts: string;
  readonly children: ReactNode;
}

/** A check with its findings: what was compared, how rounding is allowed for, and what a finding does not prove. */
export function CheckSection({ check, counts, children }: CheckSectionProps) {
  const { title, what, allows, open } = CHECK_WORDS[check];
  return (
    <section id={check} className={styles.check}>
      <h2>{title}</h2>
      <p>{counts}</p>
      <details>
        <summary className={pageStyles.summary}>
          What is compared, what is taken into account, what it does not prove
        </summary>
        <dl className={styles.about}>
          <dt>What is compared</dt>
          <dd>{what}</dd>
          <dt>What is taken into account</dt>
          <dd>{allows}</dd>
          <dt>What it does not prove</dt>
          <dd>{open}</dd>
        </dl>
      </details>
      {children}
    </section>
  );
}
