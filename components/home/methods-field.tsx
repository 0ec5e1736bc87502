import { METHOD_FIELD } from "@/components/compare/method-field-id";
import compareStyles from "@/components/compare/compare.module.css";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import type { MethodChoice } from "@/lib/view/compare-choices";

/** Where the methods are listed for the browser, and for the field that takes its place. */
const METHODS_LIST = "compare-methods";

/** Where a method is typed: the browser's own suggestions, until a reader turns to it. What the list says beside the names is for the field that comes then. */
export const MethodsField = ({ methods }: { readonly methods: readonly MethodChoice[] }) => (
  <>
    <input id={METHOD_FIELD} className={compareStyles.input} name={METHOD_NAME} list={METHODS_LIST} autoComplete="off" autoCapitalize="off" spellCheck={false} placeholder="Add a method" data-picker="" />
    <datalist id={METHODS_LIST}>
      {methods.map(({ id, name, family, about, on }) => (
        <option key={id} value={name} data-id={id} data-family={family} data-on={on.join(" ")}>
          {about}
        </option>
      ))}
    </datalist>
  </>
);
