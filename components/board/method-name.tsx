import { FamilyMark } from "@/components/page/family-mark";
import { methodPageHref } from "@/lib/view/address/plain-addresses";
import type { ShownMethod } from "@/lib/view/board/shown-value";
import styles from "./board.module.css";

/** A method in a board: a link to its page. A reader's own has a hollow mark and the word "yours", and no link. */
export function MethodName({
  method,
  hasMark = true,
}: {
  readonly method: ShownMethod | undefined;
  readonly hasMark?: boolean;
}) {
  if (method === undefined) return null;
  const { id, name, family, yours } = method;
  if (yours)
    return (
      <>
        <svg className={styles.ownMark} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <circle cx="5" cy="5" r="3.75" />
        </svg>{" "}
        {name} <em>yours</em>
      </>
    );
  return (
    <>
      {hasMark && <FamilyMark family={family} />} <a href={methodPageHref(id)}>{name}</a>
    </>
  );
}
