import { launchChromium } from "../browser/launch";
import { buildBarePages } from "../bytes/bare-pages";
import { readWithoutScript, weighPage, type PageWeight, type Weight } from "../bytes/weigh-page";
import type { Findings, Measurement } from "../report";
import { startSite } from "../site";

/**
 * Pages, and whether their tables have bars in the cells. The server draws the chart in the first view of a phone, which costs no script before a
 * reader uses it.
 */
const PAGES = [
  { address: "/", hasBars: true },
  { address: "/benchmarks/imagenet-256", hasBars: false },
  { address: "/compare?method=var&method=flowar&method=distilled-decoding", hasBars: false },
  { address: "/compare?method=itransformer&method=s-mamba&method=patchtst", hasBars: false },
] as const;

/** kB of script allowed above the bare page before a chart is used, and above the bare page with a chart after all are used. */
const OVER_BARE = 3;
const OVER_RECHARTS = 12;
/** kB above the bare page including what the first control loads (on `/compare`, its panel). Charts are counted separately. */
const OVER_BARE_TOUCHED = 63;

/** Measures the bytes on the wire to first view, and what is there without JavaScript. */
export async function measureBytes(): Promise<Findings> {
  const bare = buildBarePages();
  const servers = [await startSite(), await startSite({ folder: bare.folder, by: "next" })] as const;
  const browser = await launchChromium();
  try {
    const [site, floor] = servers;
    const text = await weighPage(browser, floor.base);
    const chart = await weighPage(browser, `${floor.base}/chart`);
    const measurements: Measurement[] = [];
    for (const { address, hasBars } of PAGES) {
      const weight = await weighPage(browser, site.base + address);
      const { first } = await weighPage(browser, site.base + address, "gzip, br");
      for (const one of measurementsOf(address, weight, { text: text.first.js, chart: chart.first.js }, first))
        measurements.push(one);
      const { words, values, bars } = await readWithoutScript(browser, site.base + address);
      measurements.push(
        { what: `${address}: words without JavaScript`, value: words, unit: "", floor: { atLeast: 100 } },
        { what: `${address}: cells with a number without JavaScript`, value: values, unit: "", floor: { atLeast: 3 } },
      );
      if (hasBars)
        measurements.push({
          what: `${address}: bars in cells without JavaScript`,
          value: bars,
          unit: "",
          floor: { atLeast: 3 },
        });
    }
    const notes = [
      `bare Next.js page: ${inWords(text.first)}`,
      `bare Next.js page with one Recharts chart: ${inWords(chart.first)}`,
      "kB are 1000 bytes on the wire with headers, cold cache, gzip, the only compression that Next itself has (the bare pages at its level, ours at the best, some 0.3 kB less); browsers ask for Brotli, and get it for everything that was made at build",
    ];
    return { measurements, notes };
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.stop()));
    bare.remove();
  }
}

function measurementsOf(
  address: string,
  { first, charts, after }: PageWeight,
  { text, chart }: { readonly text: number; readonly chart: number },
  brotli: Weight,
): readonly Measurement[] {
  return [
    {
      what: `${address}: JavaScript at first view`,
      value: first.js / 1e3,
      unit: "kB",
      beside: `bare ${kB(text)}`,
      floor: { atMost: text / 1e3 + OVER_BARE },
    },
    {
      what: `${address}: JavaScript with all charts`,
      value: charts.js / 1e3,
      unit: "kB",
      beside: `bare with a chart ${kB(chart)}`,
      floor: { atMost: chart / 1e3 + OVER_RECHARTS },
    },
    {
      what: `${address}: JavaScript after the first touch, without charts`,
      value: (first.js + after.js - charts.js) / 1e3,
      unit: "kB",
      beside: `with charts ${kB(after.js)}`,
      floor: { atMost: text / 1e3 + OVER_BARE_TOUCHED },
    },
    ...Object.entries({ HTML: "html", CSS: "css", JavaScript: "js" } as const).map(([what, kind]) => ({
      what: `${address}: ${what} at first view as browsers ask for it`,
      value: brotli[kind] / 1e3,
      unit: "kB",
      beside: `${kB(first[kind])} with gzip`,
    })),
    { what: `${address}: fonts`, value: first.fonts / 1e3, unit: "kB" },
  ];
}

const kB = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const inWords = ({ html, css, js, fonts }: Weight) =>
  `HTML ${kB(html)}, CSS ${kB(css)}, JavaScript ${kB(js)}, fonts ${kB(fonts)}`;
