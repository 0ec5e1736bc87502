import { grouped, listed } from "@/lib/format/words";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { searchPageHref } from "@/lib/view/address/plain-addresses";
import styles from "@/components/page/page.module.css";

/** More values are not listed one by one. */
const LISTED = 12;

/** Parameters whose values are names in the collection, with the noun for each: a missing one may be searched for, or suggested. */
const NAMED: Readonly<Record<string, string>> = {
  method: "method",
  reference: "method",
  without: "method",
  benchmark: "benchmark",
  paper: "paper",
  metric: "metric",
  source: "source",
};

/** Returns whether the reader asked for something by its name. The name may have been typed into a field, so the message should not mention an address. */
const isName = ({ parameter, allowed }: Pick<ParameterProblem, "parameter" | "allowed">) =>
  NAMED[parameter] !== undefined && allowed.length > LISTED;

function allowedWords(allowed: readonly string[], nearest: readonly string[]): string {
  if (allowed.length === 0) return "nothing in this view";
  if (allowed.length <= LISTED) return listed(allowed);
  return nearest.length === 0
    ? `one of ${grouped(allowed.length)} ids, none of them similar`
    : `the nearest of ${grouped(allowed.length)}: ${listed(nearest)}`;
}

/** The parts of an address that were not understood, and what is allowed instead. The rest of the view is shown. */
export function ParameterNotice({ problems }: { readonly problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="Parts of the address that were not understood">
      <p>
        {problems.every(isName)
          ? "Not in the collection, so left out:"
          : "Part of this address was not understood and was ignored:"}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.found}`}>
            <Problem {...problem} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Problem({ parameter, found, allowed, nearest }: ParameterProblem) {
  const kind = NAMED[parameter];
  if (kind === undefined || !isName({ parameter, allowed }))
    return (
      <>
        <code>{parameter}</code>: found {found}; allowed: {allowedWords(allowed, nearest)}
      </>
    );
  return (
    <>
      <code>{parameter}</code>: no {kind} here is called <bdi>{found}</bdi>;{" "}
      {nearest.length > 0 ? `closest matches: ${listed(nearest)}` : "no name is similar"}.{" "}
      <a href={searchPageHref(found)}>Search for it, or suggest it</a>
    </>
  );
}
