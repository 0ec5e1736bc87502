import styles from "@/components/page/page.module.css";
import type { ProblemDetails } from "@/lib/http/problem";
import apiStyles from "./api-page.module.css";

/** A kind of error, with a real example. */
export interface ProblemReference {
  readonly kind: string;
  readonly status: number;
  readonly meaning: string;
  readonly problem: ProblemDetails;
}

/** Every kind of error; the `type` of an error response links here. */
export function ApiProblems({ problems }: { readonly problems: readonly ProblemReference[] }) {
  return (
    <>
      <p>
        A request that is not understood is refused with <code>application/problem+json</code> (RFC 9457;{" "}
        <a href="#shape-Problem">its fields</a>), never answered with an empty 200. Its <code>type</code> leads to one
        of these paragraphs.
      </p>
      {problems.map(({ kind, status, meaning, problem }) => (
        <section key={kind} id={kind} className={apiStyles.endpoint}>
          <h3>
            <code>
              {status} {kind}
            </code>
          </h3>
          <p>{meaning}</p>
          <details>
            <summary className={styles.summary}>Example</summary>
            <pre className={apiStyles.sample} tabIndex={0} role="region" aria-label={`An error of the kind ${kind}`}>
              <code>{JSON.stringify(problem, null, 2)}</code>
            </pre>
          </details>
        </section>
      ))}
    </>
  );
}
