import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { matchingMethods } from "@/components/compare/matching-methods";
import { MethodField } from "@/components/compare/method-field";
import { compareChoices } from "@/lib/view/compare-choices";
import { MOST_SUGGESTED } from "@/lib/view/choices-file";
import { wide } from "@/tests/support/catalogues";

const { methods } = compareChoices(wide);

test("the methods that are suggested are those of an empty field, written as React writes them", () => {
  for (const chosen of [[], ["loom", "burl"]]) {
    const options = matchingMethods(methods, chosen, "")
      .slice(0, MOST_SUGGESTED)
      .map(({ id, name, about }) => (
        <option key={id} value={name}>
          {about}
        </option>
      ));
    expect(renderToStaticMarkup(<MethodField methods={methods} chosen={chosen} />)).toContain(
      renderToStaticMarkup(<datalist id="compare-methods">{options}</datalist>),
    );
  }
});

test("a name cannot end its option", () => {
  const odd = { ...methods[0]!, id: "odd", name: 'a"><script>', about: '<b> & "c"' };
  expect(renderToStaticMarkup(<MethodField methods={[odd]} chosen={[]} />)).toContain(
    '<option value="a&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &quot;c&quot;</option>',
  );
});
