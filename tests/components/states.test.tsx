import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { frames } from "@/components/gallery/frames";
import { liveSpecimens } from "@/components/gallery/live-specimens";
import { FoundRows } from "@/components/results/found-rows.client";
import { wide } from "@/tests/support/catalogues";
import { wideCollection } from "@/tests/support/collection";

const ALL = [...Object.values(await liveSpecimens(wideCollection().texts)).flat(), ...frames(wide)];

/** Returns a specimen as HTML, and its text. Throws if there is none of this component in this state. */
function shown(of: string, state: string) {
  const specimen = ALL.find((one) => one.of.endsWith(`/${of}`) && one.state === state);
  if (specimen === undefined)
    throw new Error(
      `${of}, ${state}: found no specimen → one of ${ALL.filter((one) => one.of.endsWith(`/${of}`))
        .map((one) => one.state)
        .join("; ")}`,
    );
  const html = renderToStaticMarkup(specimen.node);
  return {
    html,
    text: html
      .replace(/<[^>]*>/g, " ")
      .replaceAll("&amp;", "&")
      .replace(/\s+/g, " "),
  };
}
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe("the controls of a comparison", () => {
  test("have no parts before a method is chosen, and three with methods", () => {
    expect(count(shown("panel-view", "before a method is chosen").html, /data-part="(?:Rows|Columns|Filter)"/g)).toBe(
      0,
    );
    expect(count(shown("panel-view", "three methods, closed").html, /data-part="(?:Rows|Columns|Filter)"/g)).toBe(3);
  });

  test("have at most one open part", () => {
    expect(count(shown("panel-view", "three methods, closed").html, /<details[^>]* open=""/g)).toBe(0);
    expect(
      shown("panel-view", "three methods, the part with the columns open").html.match(
        /<details[^>]*data-part="(\w+)"[^>]* open=""/g,
      ),
    ).toHaveLength(1);
  });

  test("mark the parts in which something is chosen", () => {
    const marked = (state: string) =>
      [...shown("panel-view", state).html.matchAll(/<summary id="compare-part-(\w+)">(.*?)<\/summary>/g)].flatMap(
        ([, part, inside = ""]) => (/, (?:\d )?chosen</.test(inside) ? part : []),
      );
    expect(marked("three methods, closed")).toEqual([]);
    expect(marked("with something chosen in its parts")).toEqual(["options", "rows", "filter"]);
  });

  test("say that they are working only while they are, and offer to try again only after a failure", () => {
    const [still, loading, failed] = [
      "three methods, closed",
      "while a comparison is loading",
      "after a comparison could not be loaded",
    ].map((state) => shown("panel-view", state));
    expect([still, loading, failed].map((one) => one?.text.includes("Working …"))).toEqual([false, true, false]);
    expect([still, loading, failed].map((one) => one?.text.includes("Try again"))).toEqual([false, false, true]);
    expect([still, loading, failed].map((one) => count(one?.html ?? "", /role="alert"/g))).toEqual([0, 0, 1]);
  });

  test("say which parts of an address were not understood", () => {
    const { text } = shown("panel-view", "with an address that was not understood");
    expect(text).toContain("no-such-method");
    expect(text).toContain("metrik");
  });
});

describe("the search", () => {
  test.each([
    ["open, before anything is typed", ""],
    ["waiting for the first answer", "Searching …"],
    ["waiting for the next answer, with the last one", "3 matches, searching on …"],
    ["with results, one of them marked", "3 matches"],
    [
      "with results that only mention the words",
      "Nothing called “weaving” is in the collection. 3 matches mention it.",
    ],
    ["with the nearest names", "Nothing called “looom” is in the collection. What is nearest:"],
    ["with no result", "Nothing called “nothing of the kind” is in the collection. Enter shows the nearest names."],
    ["without an answer", "The search did not answer."],
  ])("%s says “%s”", (state, words) => {
    expect(/role="status"[^>]*>([^<]*)</.exec(shown("palette-view", state).html)?.[1]).toBe(words);
  });

  test("has a list only with results, and keeps the last one while it waits and after a failure", () => {
    const options = (state: string) => count(shown("palette-view", state).html, /role="option"/g);
    expect(
      ["open, before anything is typed", "waiting for the first answer", "with no result", "without an answer"].map(
        options,
      ),
    ).toEqual([0, 0, 0, 0]);
    expect(
      [
        "with results, one of them marked",
        "waiting for the next answer, with the last one",
        "without an answer, with the last one",
      ].map(options),
    ).toEqual([3, 3, 3]);
    expect(shown("palette-view", "waiting for the next answer, with the last one").html).toContain('aria-busy="true"');
    expect(shown("palette-view", "with no result").html).not.toContain("listbox");
  });

  test("offers to suggest what it did not find, by its name", () => {
    const suggestion = /href="\/api\/v1\/report\.md\?name=[^"]+"/;
    expect(shown("palette-view", "with no result").html).toMatch(suggestion);
    expect(shown("palette-view", "with results, one of them marked").html).not.toMatch(suggestion);
    expect(shown("palette-view", "waiting for the first answer").html).not.toMatch(suggestion);
  });

  test("offers to try again only without an answer", () => {
    expect(shown("palette-view", "without an answer").text).toContain("Try again");
    expect(shown("palette-view", "with no result").text).not.toContain("Try again");
  });
});

describe("a reader's own rows", () => {
  test("that are of other pages are counted as one or as several", () => {
    expect(shown("own-notices", "more rows than a link can carry, one of another page").text).toContain(
      "Of your rows, 1 is of a benchmark that is not on this page; the address keeps it.",
    );
    expect(shown("own-notices", "several rows of another page").text).toContain(
      "Of your rows, 2 are of a benchmark that is not on this page; the address keeps them.",
    );
  });

  test("have a link that carries them while they fit, and one without them", () => {
    expect(shown("chosen-boards.client", "one row").html).toContain('href="/benchmarks/meadow-256?metric=fid#yours=1');
    const many = shown("chosen-boards.client", "more rows than a link can carry");
    expect(many.html).not.toContain("#yours=1");
    expect(many.text).toContain("Your rows 1 to 20 of 250 are on the board.");
  });

  test("are on a board, or it is said why there is none", () => {
    const boards = (state: string) => count(shown("chosen-boards.client", state).html, /<table/g);
    expect(
      ["loading", "after they could not be loaded", "without a result on the benchmark of the rows"].map(boards),
    ).toEqual([0, 0, 0]);
    expect(boards("one row")).toBeGreaterThan(0);
    expect(shown("chosen-boards.client", "after they could not be loaded").text).toContain(
      "The boards could not be loaded (503) → choose the board again when you are connected.",
    );
  });

  test("of a kept set say with which data they were matched only if that is not today’s", () => {
    expect(shown("opened-set-boards.client", "as it was kept").text).not.toContain("Matched with data version");
    const { text } = shown("opened-set-boards.client", "with other data, former names, and one that is gone");
    for (const words of [
      "Matched with data version 000000000000; this is 111111111111.",
      "Since then: loom-old is loom.",
      "No longer in the collection: no-such-benchmark.",
    ])
      expect(text).toContain(words);
  });
});

describe("the desk", () => {
  test("offers to delete a draft only if there is one, and says if it cannot be kept", () => {
    const [none, kept, lost] = [
      "nothing entered",
      "a draft that is kept",
      "a draft that cannot be kept, after a failure",
    ].map((state) => shown("desk-status", state));
    expect([none, kept, lost].map((one) => one?.text.includes("Delete it"))).toEqual([false, true, true]);
    expect([none, kept, lost].map((one) => /data-kept="(\w+)"/.exec(one?.html ?? "")?.[1])).toEqual([
      "true",
      "true",
      "false",
    ]);
    expect(lost?.html).toContain('role="alert"');
  });

  test("is opened by a button that cannot be pressed again while it is loading", () => {
    const button = (state: string) => shown("open-desk", state).html.includes("disabled");
    expect(["at rest", "while it is loading", "after it could not be loaded"].map(button)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test("a frame says what its address asked for in vain, and has its figure unless nothing is left", () => {
  const notice = (state: string) =>
    ["not understood", "made with", "No source of these kinds has a result"].map((words) =>
      shown("benchmark-frame", state).text.includes(words),
    );
  expect(notice("of one metric")).toEqual([false, false, false]);
  expect(notice("with a parameter that was not understood")).toEqual([true, false, false]);
  expect(notice("with a link that was made with other data")).toEqual([false, true, false]);
  expect(notice("of kinds of source that have no result")).toEqual([false, false, true]);
  expect(shown("benchmark-frame", "of kinds of source that have no result").html).not.toContain("chart-slot");
  expect(/data-scheme="(\w+)"/.exec(shown("benchmark-frame", "in dark colours").html)?.[1]).toBe("dark");
});

test("the rows of a list are counted as they are on their way, as they are filtered, and as nothing is left", () => {
  const said = (state: string) => /<output[^>]*>([^<]*)</.exec(shown("found-rows.client", state).html)?.[1];
  expect(said("loading")).toBe("Loading 1,234 results …");
  expect(said("none with the words")).toBe("0 of 8 results");
  expect(shown("found-rows.client", "none with the words").html).not.toContain("Results, scroll for more");
  expect(shown("found-rows.client", "none with the words").text).toContain("No result has these words.");
  const row = {
    method: "Loom",
    benchmark: "Meadow",
    metric: "FID",
    value: "1.90",
    receipt: "/papers/loom",
    detail: "",
  };
  const filtered = (words: string) =>
    renderToStaticMarkup(
      <FoundRows
        rows={[
          { ...row, words: "loom" },
          { ...row, words: "quire" },
        ]}
        count={2}
        startsWith={words}
      />,
    );
  expect(["", "Quire", "loom quire"].map((words) => /(\d) of 2 results/.exec(filtered(words))?.[1])).toEqual([
    "2",
    "1",
    "0",
  ]);
  expect(shown("found-rows.client", "after they could not be loaded").html).toContain('role="alert"');
});
