import type { Field } from "@/lib/view/fields/field";
import styles from "./fields.module.css";

interface NumberFieldProps {
  readonly field: Field<number | null, readonly string[]>;
  readonly value: number | null;
  readonly onNumber?: ((value: number | null) => void) | undefined;
}

/** A number field of a form. `onNumber` is called when the field is left or Enter is pressed, because a half-typed number is not one. */
export function NumberField({ field, value, onNumber }: NumberFieldProps) {
  const { name, label } = field;
  const tell =
    onNumber &&
    ((input: HTMLInputElement) => isForm(field, input) && numberIn(input) !== value && onNumber(numberIn(input)));
  return (
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
        {...(tell && {
          onBlur: ({ currentTarget }) => tell(currentTarget),
          onKeyDown: ({ key, currentTarget }) => key === "Enter" && tell(currentTarget),
          onInput: ({ currentTarget }) => currentTarget.setCustomValidity(""),
        })}
      />
    </label>
  );
}

const numberIn = ({ value }: HTMLInputElement) => (value === "" ? null : Number(value));

/** Returns whether an address can contain the typed text; if not, the browser shows what is allowed. */
function isForm({ parameter }: NumberFieldProps["field"], input: HTMLInputElement): boolean {
  const described = parameter([]);
  const form = "form" in described ? described.form : undefined;
  if (input.value === "" || form === undefined || new RegExp(form.pattern).test(input.value)) return true;
  input.setCustomValidity(`Enter ${form.words}.`);
  return input.reportValidity();
}
