import type { ComponentProps } from "react";
import { Control } from "@/components/benchmark/control";
import { Choices } from "@/components/fields/choices";
import { kindChoices, type KindChoices } from "@/components/fields/kind-choices";
import { listed } from "@/lib/format/words";
import styles from "./source-control.module.css";
import { KIND_FIELD } from "@/lib/view/fields/kind-field";

/** The choice of the kinds of source, collapsed into one line as on the page of a benchmark; renders nothing if there is no choice. */
export function SourceControl(props: ComponentProps<typeof KindChoices>) {
  const choices = kindChoices(props);
  if (choices.length === 0) return null;
  return (
    <div className={styles.control} role="group" aria-label="View">
      <Control
        name={KIND_FIELD.label}
        isNamed={false}
        chosen={props.chosen.length === 0 ? "All sources" : `${KIND_FIELD.label}: ${listed(props.chosen)}`}
      >
        <Choices name={KIND_FIELD.label} bare choices={choices} />
      </Control>
    </div>
  );
}
