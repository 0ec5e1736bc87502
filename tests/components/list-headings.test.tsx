import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CollapsedList } from "@/components/lists/collapsed-list";

const drawn = (groups: React.ComponentProps<typeof CollapsedList<number>>["groups"]) =>
  renderToStaticMarkup(
    <CollapsedList
      groups={groups}
      what="paper"
      rows="all"
      all="/papers?rows=all"
      about={(rows) => `up to ${rows.at(-1)}`}
      table={(rows, caption) => (
        <table>
          <caption>{caption}</caption>
          <tbody>
            <tr>
              <td>{rows.length}</td>
            </tr>
          </tbody>
        </table>
      )}
    />,
  );
const rows = (count: number) => Array.from({ length: count }, (_, at) => at);

test("a list without headings is its table, what is too long for it behind a line", () => {
  expect(drawn([{ of: null, rows: rows(3) }])).toBe(
    "<div><table><caption>All papers</caption><tbody><tr><td>3</td></tr></tbody></table></div>",
  );
  const long = drawn([{ of: null, rows: rows(100) }]);
  expect(long).toContain("<summary>10 more</summary><table><caption>All papers, continued</caption>");
});

test("a list with headings has a part for each, with its heading and what is said of it; those that come when enough stands open are closed", () => {
  const html = drawn([
    { of: { kind: "topic", topic: "audio" }, rows: rows(88) },
    { of: { kind: "references" }, rows: rows(80) },
    { of: { kind: "without a result" }, rows: rows(60) },
    { of: { kind: "abstract read" }, rows: rows(60) },
    { of: { kind: "only tables read" }, rows: rows(60) },
  ]);
  expect([...html.matchAll(/<h2>[^<]+<\/h2><span[^>]*>([^<]+)</g)].map(([, about]) => about)).toEqual([
    "88 papers, up to 87",
    "80 papers, up to 79",
    "60 papers, up to 59",
    "60 papers, up to 59",
    "60 papers, up to 59",
  ]);
  // Twenty of each group, ninety in all: four groups are open.
  expect(html.match(/<details[^>]*open=""/g)).toHaveLength(4);
});
