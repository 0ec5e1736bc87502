import { expect, test } from "vitest";
import { askedBefore } from "@/components/compare/asked-before";
import { compareChoices } from "@/lib/view/compare-choices";
import { DEFAULT_COMPARE_VIEW, readCompareView, writeCompareView } from "@/lib/view/views/compare-view";
import { wide } from "@/tests/support/catalogues";

const choices = compareChoices(wide);
const viewOf = (query: string) => readCompareView(choices, new URLSearchParams(query)).view;
const ofAddress = viewOf("method=loom&method=quire&reference=loom&kind=abstract&sort=-steps");

test("a plain file's form adds to what the address asks for", () => {
  const asked = askedBefore(choices, { ofPage: DEFAULT_COMPARE_VIEW, ofAddress, search: "kind=paper&kind=abstract" });
  expect(writeCompareView(asked)).toBe("?kind=abstract&kind=paper&method=loom&method=quire&reference=loom&sort=-steps");
});

test("a plain file's form in which nothing was chosen changes nothing", () => {
  expect(askedBefore(choices, { ofPage: DEFAULT_COMPARE_VIEW, ofAddress, search: "" })).toEqual(ofAddress);
});

test("the form of a page that was made for its address has all of it, and what was taken back there is gone", () => {
  const asked = askedBefore(choices, {
    ofPage: ofAddress,
    ofAddress,
    search: "method=loom&method=quire&reference=&shared=yes",
  });
  expect(writeCompareView(asked)).toBe("?method=loom&method=quire&shared=yes");
});
