import { METHOD_FIELD } from "./method-field-id";
import { matchingMethods } from "./matching-methods";
import styles from "./compare.module.css";
import { METHOD_NAME } from "@/lib/view/fields/field-names";
import { escapeXml } from "@/lib/format/escape-xml";
import type { MethodChoice } from "@/lib/view/compare-choices";
import { MOST_SUGGESTED } from "@/lib/view/choices-file";

/** The field for a method without JavaScript: the browser's own suggestions, submitted as a name or an id. */
export function MethodField({
  methods,
  chosen,
}: {
  readonly methods: readonly MethodChoice[];
  readonly chosen: readonly string[];
}) {
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
      <datalist
        id="compare-methods"
        dangerouslySetInnerHTML={{
          __html: matchingMethods(methods, chosen, "").slice(0, MOST_SUGGESTED).map(optionOf).join(""),
        }}
      />
    </>
  );
}

const known = new WeakMap<MethodChoice, string>();

/** Returns the option of a method, rendered once: each of a thousand comparisons has two hundred options, which took React a tenth of the time of the page. */
function optionOf(method: MethodChoice): string {
  const option = known.get(method) ?? `<option value="${escapeXml(method.name)}">${escapeXml(method.about)}</option>`;
  known.set(method, option);
  return option;
}
