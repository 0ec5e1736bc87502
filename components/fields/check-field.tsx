import type { Choice } from "@/lib/view/board/board-offer";
import styles from "./fields.module.css";

interface CheckFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** If set, every change immediately makes a new view; without it, the browser keeps the choice until the form is submitted. */
  readonly onChosen?: ((chosen: readonly string[]) => void) | undefined;
}

/** A choice of several options, as checkboxes of a form. */
export function CheckField({ name, legend, choices, chosen, onChosen }: CheckFieldProps) {
  const boxOf = (id: string) => {
    const isOn = chosen.includes(id);
    return onChosen
      ? { checked: isOn, onChange: () => onChosen(isOn ? chosen.filter((one) => one !== id) : [...chosen, id]) }
      : { defaultChecked: isOn };
  };
  return (
    <fieldset className={styles.field}>
      <legend>{legend}</legend>
      {choices.map(({ id, name: words }) => (
        <label key={id}>
          <input id={`${name}-${id}`} type="checkbox" name={name} value={id} {...boxOf(id)} /> {words}
        </label>
      ))}
    </fieldset>
  );
}
