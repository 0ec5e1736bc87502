import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WholeWords } from "@/components/page/whole-words";
import { wide } from "@/tests/support/catalogues";
import { renderCompare } from "@/app/compare/compare";

const drawn = (text: string) => renderToStaticMarkup(<WholeWords text={text} />);
const wholes = (html: string) =>
  [...html.matchAll(/<span class="whole(?: short)?">([^<]*)<\/span>/g)].map(([, word]) => word);

test("names with a hyphen or a slash stay whole, and the text stays as it was", () => {
  const text =
    " Loom 1.90 (d30-re, its authors), then DiT-XL/2 - of 3/4; a Speed-up, (Look-back) – alone, Open-MAGVIT2";
  expect(wholes(drawn(text))).toEqual(["(d30-re,", "DiT-XL/2", "3/4;", "Open-MAGVIT2"]);
  expect(drawn(text).replaceAll(/<[^>]+>/g, "")).toBe(text);
  expect(drawn("d30-re")).toContain("short");
  expect(drawn("LlamaGen-pre-trained-41-81")).not.toContain("short");
  expect(drawn("no such word")).toBe("no such word");
});

test("the configurations of a board stay whole", () => {
  const names = [
    ...new Set(
      wide.results.flatMap(({ configuration, method }) =>
        method.method_id === "brisk-decoding" && configuration?.includes("-") ? [configuration] : [],
      ),
    ),
  ];
  expect(names.length).toBeGreaterThan(0);
  const board = renderToStaticMarkup(renderCompare(new URLSearchParams("method=brisk-decoding&method=loom")))
    .split("<tbody>")
    .slice(1)
    .join("");
  expect(wholes(board).filter((word) => names.includes(word ?? ""))).not.toEqual([]);
});
