import type { ReactNode, RefObject } from "react";
import { ParameterNotice } from "@/components/notices/parameter-notice";
import type { CompareChoices, MethodChoice } from "@/lib/view/compare-choices";
import type { ComparisonOffer } from "@/lib/view/board/comparison-offer";
import type { CompareView } from "@/lib/view/views/compare-view";
import type { ParameterProblem } from "@/lib/view/views/parameters";
import { ChosenMethods } from "./chosen-methods";
import { CompareForm } from "./compare-form";
import { CompareHeading } from "./compare-heading";
import { CompareParts } from "./compare-parts";
import styles from "./compare.module.css";
import { insteadOfUnknown } from "./instead-of-unknown";

interface PanelViewProps {
  readonly view: CompareView;
  readonly choices: CompareChoices;
  /** The chosen methods. */
  readonly methods: readonly MethodChoice[];
  /** The parts of the address that were not understood. */
  readonly problems: readonly ParameterProblem[];
  readonly offered: ComparisonOffer;
  /** The name of the part that is open at first; empty for none. */
  readonly open: string;
  readonly isFetching: boolean;
  /** Why the comparison could not be loaded, and what is shown instead; null if nothing failed. */
  readonly failure: string | null;
  /** The announcement for screen readers. */
  readonly said: string;
  readonly controls?: RefObject<HTMLDivElement | null>;
  readonly onView: (view: CompareView) => void;
  readonly onRetry: () => void;
  /** The field for typing a method. */
  readonly children: ReactNode;
}

/** The controls of the comparison that changes without navigation, in one of its states: at rest, waiting, or after a failure. */
export const PanelView = ({
  view,
  choices,
  methods,
  problems,
  offered,
  open,
  isFetching,
  failure,
  said,
  controls,
  onView,
  onRetry,
  children,
}: PanelViewProps) => (
  <>
    <CompareHeading names={methods.map(({ name }) => name)} />
    <ParameterNotice problems={problems} method={insteadOfUnknown(view, choices)} />
    <div className={styles.controls} data-controls="" style={{ "--chosen": methods.length }} ref={controls}>
      <ChosenMethods view={view} methods={methods} />
      <CompareForm view={view} choices={choices} methods={methods} onView={onView} open={open}>
        {children}
      </CompareForm>
      {methods.length > 0 && <CompareParts view={view} offered={offered} onView={onView} open={open} />}
      {isFetching && (
        <p className={styles.busy} aria-hidden="true">
          Working …
        </p>
      )}
    </div>
    {failure !== null && (
      <div className={styles.failure} role="alert">
        <p>{failure}</p>
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    )}
    <p role="status" className="hidden-text">
      {said}
    </p>
  </>
);
