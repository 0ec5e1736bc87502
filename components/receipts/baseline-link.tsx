import type { Result } from "@/lib/catalogue/catalogue";
import { methodHref } from "@/lib/view/address/addresses";

/** The baseline of a result, linked to its page; renders nothing for an absolute result. */
export function BaselineLink({
  result: { baseline },
  before = "",
  after = "",
}: {
  readonly result: Pick<Result, "baseline">;
  readonly before?: string;
  readonly after?: string;
}) {
  if (baseline === null) return null;
  return (
    <>
      {before}
      <a href={methodHref(baseline.method.method_id)}>{baseline.method.name}</a>
      {baseline.configuration && `, ${baseline.configuration}`}
      {after}
    </>
  );
}
