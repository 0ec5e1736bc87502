import { FamilyMark } from "@/components/page/family-mark";
import styles from "./compare.module.css";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { compareHref } from "@/lib/view/address/compare-address";
import { withMethodMoved, withoutMethod } from "@/lib/view/views/compare-change";
import type { CompareView } from "@/lib/view/views/compare-view";

/** The chosen methods in the order of their columns. Every change is a link, so it works without JavaScript. */
export function ChosenMethods({
  view,
  methods,
}: {
  readonly view: CompareView;
  readonly methods: readonly MethodChoice[];
}) {
  if (methods.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Chosen methods">
      {methods.map(({ id, name, family }, at) => (
        <li key={id} className={styles.chip}>
          <span className={styles.chipName}>
            <FamilyMark family={family} />
            {name}
          </span>
          {at > 0 && (
            <a id={`left-${id}`} href={compareHref(withMethodMoved(view, id, -1))} aria-label={`Move ${name} left`}>
              <Arrow points="9,3 4,8 9,13" />
            </a>
          )}
          {at < methods.length - 1 && (
            <a id={`right-${id}`} href={compareHref(withMethodMoved(view, id, 1))} aria-label={`Move ${name} right`}>
              <Arrow points="7,3 12,8 7,13" />
            </a>
          )}
          <a id={`remove-${id}`} href={compareHref(withoutMethod(view, id))} aria-label={`Remove ${name}`}>
            <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
              <path d="M4 4 12 12M12 4 4 12" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  );
}

const Arrow = ({ points }: { readonly points: string }) => (
  <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
    <polyline points={points} />
  </svg>
);

declare module "react" {
  interface CSSProperties {
    /** The number of chosen methods: on a phone their list lies over the page, and the element below needs its height. */
    readonly "--chosen"?: number;
  }
}
