import type { Figure } from "@/lib/catalogue/catalogue";
import { methodHref } from "@/lib/view/addresses";

/** What a figure is relative to, leading to its page; nothing for an absolute figure. */
export function BaselineLink({
  figure: { baseline },
  before = "",
  after = "",
}: {
  readonly figure: Pick<Figure, "baseline">;
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
