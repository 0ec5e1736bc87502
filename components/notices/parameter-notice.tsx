import { Fragment } from "react";
import { grouped, listed } from "@/lib/format/words";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
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

/** Returns the name of an id that is near to an unknown one, and the address of the view with it. */
export type Instead = (id: string) => { readonly name: string; readonly href: string };

interface ParameterNoticeProps {
  readonly problems: readonly ParameterProblem[];
  /** What may be meant by an unknown method, on a page that compares methods. */
  readonly method?: Instead;
}

/** The parts of an address that were not understood, and what is allowed instead. The rest of the view is shown. */
export function ParameterNotice({ problems, method }: ParameterNoticeProps) {
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
            <Problem {...problem} {...(problem.parameter === METHOD_NAME && { instead: method })} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Problem({
  parameter,
  found,
  allowed,
  nearest,
  instead,
}: ParameterProblem & { readonly instead?: Instead | undefined }) {
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
      {nearest.length === 0
        ? "no name is similar"
        : nearest.map((id, at) => (
            <Fragment key={id}>
              {at === 0 ? (nearest.length === 1 ? "closest match: " : "closest matches: ") : ", "}
              {instead ? <a href={instead(id).href}>{instead(id).name}</a> : id}
            </Fragment>
          ))}
      . <a href={searchPageHref(found)}>Search for it, or suggest it</a>
    </>
  );
}
