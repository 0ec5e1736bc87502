import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CollapsedList } from "@/components/lists/collapsed-list";
import type { ListGroup } from "@/lib/report/lists/collapse-list";

const group = (topic: string | null, count: number): ListGroup<string> => ({
  of: topic === null ? null : { kind: "topic", topic },
  rows: Array.from({ length: count }, (_, at) => `${topic} ${at}`),
});

function shown(groups: readonly ListGroup<string>[], rows: "top" | "all" = "top") {
  const html = renderToStaticMarkup(
    <>
      <CollapsedList
        groups={groups}
        what="method"
        rows={rows}
        all="/methods?rows=all"
        about={(own) => `${own.length} told`}
        table={(own) => own.map((row) => <i key={row}>{row}</i>)}
      />
    </>,
  );
  return {
    rows: html.match(/<i>/g)?.length ?? 0,
    links: [...html.matchAll(/([^<>]*)<a href="\/methods\?rows=all">([^<]*)<\/a>/g)].map(
      ([, before = "", link = ""]) => before + link,
    ),
    html,
  };
}

describe("a list of more than a few hundred rows", () => {
  it("opens with its first 200, and leads to all", () => {
    expect(shown([group(null, 447)])).toMatchObject({ rows: 200, links: ["200 of 447 methods: show all 447 methods"] });
    expect(shown([group(null, 447)], "all")).toMatchObject({ rows: 447, links: [] });
  });
  it("has rows under each heading, and counts there what is not on the page too", () => {
    const { rows, links, html } = shown([group("audio", 400), group("video", 20)]);
    expect([rows, links]).toEqual([200, ["180 of 400 methods: show all 420 methods"]]);
    expect(html).toContain("400 methods, 400 told");
  });
  it("is whole up to 300", () => {
    expect(shown([group("audio", 280), group("video", 20)])).toMatchObject({ rows: 300, links: [] });
  });
});
