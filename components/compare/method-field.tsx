import { METHOD_FIELD } from "./method-field-id";
import { matchingMethods } from "./matching-methods";
import styles from "./compare.module.css";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { MOST_SUGGESTED } from "@/lib/view/choices-file";

/** Where a method is typed without JavaScript: the browser's own suggestions, sent as a name or an id. */
export function MethodField({ methods, chosen }: { readonly methods: readonly MethodChoice[]; readonly chosen: readonly string[] }) {
  return (
    <>
      <input
        id={METHOD_FIELD}
        className={styles.input}
        name={METHOD_NAME}
        list="compare-methods"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="Add a method"
      />
      <datalist id="compare-methods">
        {matchingMethods(methods, chosen, "").slice(0, MOST_SUGGESTED).map(({ id, name, about }) => (
          <option key={id} value={name}>
            {about}
          </option>
        ))}
      </datalist>
    </>
  );
}
