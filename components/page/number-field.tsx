import type { Field } from "@/lib/view/field";
import styles from "./fields.module.css";

interface NumberFieldProps {
  readonly field: Field<number | null>;
  readonly value: number | null;
  readonly onNumber?: ((value: number | null) => void) | undefined;
}

/** A number of a form; with `onNumber` it is told when the field is left, because half a number is none. */
export const NumberField = ({ field: { name, label }, value, onNumber }: NumberFieldProps) => (
  <label className={styles.number}>
    {label}{" "}
    <input
      key={value}
      id={name}
      type="number"
      min="0"
      step="any"
      name={name}
      defaultValue={value ?? ""}
      {...(onNumber && { onBlur: ({ currentTarget: { value: typed } }) => (typed === "" ? null : Number(typed)) !== value && onNumber(typed === "" ? null : Number(typed)) })}
    />
  </label>
);
