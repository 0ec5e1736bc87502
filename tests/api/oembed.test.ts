import { expect, test } from "vitest";
import { GET } from "@/app/api/oembed/route";

const HOME = "http://localhost:3000";
const ask = (query: Readonly<Record<string, string>>) =>
  GET(new Request(`${HOME}/api/oembed?${new URLSearchParams(query)}`));
const chart = `${HOME}/embed/benchmarks/meadow-256/fid?chart=by-date&theme=dark`;

test("a chart is a rich oEmbed with its title and its very address, no larger than asked", async () => {
  const answer = ask({ url: chart, format: "json", maxwidth: "500" });
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await answer.json()).toMatchObject({
    version: "1.0",
    type: "rich",
    title: "Fréchet inception distance on Meadow 256×256",
    width: 500,
    height: 640,
    html: expect.stringContaining(
      `<iframe src="${chart.replace("&", "&amp;")}" title="Fréchet inception distance on Meadow 256×256" width="500"`,
    ),
  });
});

test.each(["/embed/fewer-steps", "/embed/speed-ups"])("%s has one too", (path) => {
  expect(ask({ url: `${HOME}${path}` }).status).toBe(200);
});

test.each([
  `${HOME}/benchmarks/meadow-256`,
  `${HOME}/embed/benchmarks/meadow-256/recall-of-nothing`,
  "https://example.com/embed/fewer-steps",
  "javascript:alert(1)",
  `${HOME}/embed/../methods`,
])("%s is no chart of this site: 404", (url) => {
  expect(ask({ url }).status).toBe(404);
});

test("no address, another format: 400; nothing of an address ends its attribute", async () => {
  expect(ask({}).status).toBe(400);
  expect(ask({ url: chart, format: "xml" }).status).toBe(400);
  const { html } = (await ask({ url: `${chart}&panel="><script>` }).json()) as { html: string };
  expect(html).not.toContain("<script");
});
