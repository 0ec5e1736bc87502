import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { renderBenchmark } from "@/app/benchmarks/[id]/benchmark";
import { claimWords } from "@/lib/sentences/order-claims";
import { readBenchmarkView } from "@/lib/view/views/benchmark-view";
import { selectBenchmark } from "@/lib/report/leaderboard/benchmark";
import { wide } from "@/tests/support/catalogues";
import { claimsOf, faultsOf } from "@/tests/support/held-claims";

/** Matches statements of an order in sentences; not a title, a legend or a mark beside a row. */
const SAYS_ORDER =
  /(?:has|share) the (?:lowest|highest)|ranks? first|stands? first|so far(?: of what is drawn here)?:|On the front:|not beaten|worse after/;

/** Decodes the text of a page, with the names that stay whole in it, and the text in the data that its charts are drawn from. */
const plain = (html: string) =>
  [
    ["&#x27;", "'"],
    ["&quot;", '"'],
    ["&lt;", "<"],
    ["&gt;", ">"],
    ["&amp;", "&"],
    ["\\u003c", "<"],
    ['\\"', '"'],
  ].reduce(
    (text, [from = "", to = ""]) => text.replaceAll(from, to),
    html.replaceAll(/<span class="whole[^"]*">([^<]*)<\/span>/g, "$1"),
  );

describe.each(["", "rows=all", "group=family", "group=paper", "kind=abstract"])(
  "on the pages of all benchmarks with “%s”",
  (query) => {
    it("every sentence about order is a claim that was made as data, and holds beside the rows of its axis", () => {
      let said = 0;
      for (const id of wide.benchmarks.keys()) {
        const { view } = readBenchmarkView(wide, id, new URLSearchParams(query));
        const claims = (selectBenchmark(wide, id, view)?.leaderboards ?? []).flatMap(claimsOf);
        for (const { claim, rows } of claims) expect(faultsOf(claim, rows)).toEqual([]);
        const words = claims.flatMap(({ claim }) => [claimWords(claim), claimWords(claim, "here")]);
        let rest = plain(renderToStaticMarkup(renderBenchmark(id, new URLSearchParams(query))));
        for (const claim of new Set(words)) {
          said += Number(rest.includes(claim));
          rest = rest.replaceAll(claim, "");
        }
        const at = rest.search(SAYS_ORDER);
        expect(at < 0 ? "" : `${id}: ${rest.slice(at - 100, at + 100)}`).toBe("");
      }
      expect(said).toBeGreaterThan(5);
    });
  },
);
