import { METHOD_FIELD } from "@/components/compare/method-field-id";
import compareStyles from "@/components/compare/compare.module.css";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import type { MethodChoice } from "@/lib/view/compare-choices";

/** The id of the list of methods, for the browser and for the field that replaces this one. */
const METHODS_LIST = "compare-methods";

/** The field for a method, with the browser's own suggestions, until a reader uses it. The list's data attributes are for the field that replaces it. */
export const MethodsField = ({ methods }: { readonly methods: readonly MethodChoice[] }) => (
  <>
    <input
      id={METHOD_FIELD}
      className={compareStyles.input}
      name={METHOD_NAME}
      list={METHODS_LIST}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      placeholder="Add a method"
      data-picker=""
    />
    <datalist id={METHODS_LIST}>
      {methods.map(({ id, name, family, about, on }) => (
        <option key={id} value={name} data-id={id} data-family={family} data-on={on.join(" ")}>
          {about}
        </option>
      ))}
    </datalist>
  </>
);
