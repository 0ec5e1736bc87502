"use client";

import { useEffect, useState } from "react";
import styles from "./page.module.css";

/** Pages of single things; the API answers an unknown id of each with the nearest ones. */
const ADDRESS = /^\/(?<kind>benchmarks|methods|papers)\/(?<id>[^/]+)\/?$/;
const ID = /^[a-z0-9-]+$/;

/** The pages that an address may have meant. The page for what is not found is one static file, so only the browser knows the address. */
export function NearestIdsOf() {
  const [hrefs, setHrefs] = useState<readonly string[]>([]);
  useEffect(() => {
    const { kind, id } = ADDRESS.exec(location.pathname)?.groups ?? {};
    if (kind === undefined || id === undefined) return undefined;
    const asking = new AbortController();
    nearestIds(`/api/v1/${kind}/${id}.json`, asking.signal).then(
      (ids) => setHrefs(ids.map((found) => `/${kind}/${found}`)),
      // Without an answer the page stays as it is.
      () => undefined,
    );
    return () => asking.abort();
  }, []);
  return (
    <div aria-live="polite">
      {hrefs.length > 0 && (
        <>
          <p>Perhaps you meant:</p>
          <ul className={styles.tall}>
            {hrefs.map((href) => (
              <li key={href}>
                <a href={href}>{href}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

async function nearestIds(address: string, signal: AbortSignal): Promise<readonly string[]> {
  const answer: unknown = await (await fetch(address, { signal })).json();
  if (typeof answer !== "object" || answer === null || !("nearest" in answer) || !Array.isArray(answer.nearest)) return [];
  return answer.nearest.filter((id): id is string => typeof id === "string" && ID.test(id));
}
