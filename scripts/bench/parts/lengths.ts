import { launchChromium } from "../browser/launch";
import { measureLength, SCREENS, type Screen } from "../lengths/measure-length";
import type { Findings, Measurement } from "../report";
import { startSite } from "../site";

/** The longest that pages may be in pixels, with their initially collapsed parts collapsed: a comparison is one screen, and a page a few of them. */
const PAGES: readonly { readonly address: string; readonly atMost: Readonly<Record<Screen, number>> }[] = [
  { address: "/", atMost: { desk: 6_000, phone: 9_000 } },
  ...["imagenet-256", "etth1", "text8"].map((id) => ({
    address: `/benchmarks/${id}`,
    atMost: { desk: 5_000, phone: 9_000 },
  })),
  { address: "/compare", atMost: { desk: 3_000, phone: 6_000 } },
  { address: "/compare?method=itransformer&method=s-mamba&method=patchtst", atMost: { desk: 3_500, phone: 8_000 } },
  { address: "/compare?method=var&method=flowar&method=mar&method=llamagen", atMost: { desk: 3_000, phone: 6_000 } },
  ...["/benchmarks", "/methods", "/papers"].map((address) => ({ address, atMost: { desk: 4_500, phone: 9_000 } })),
  ...["/methods/var", "/papers/var"].map((address) => ({ address, atMost: { desk: 4_500, phone: 8_000 } })),
];

/** Measures the heights of the pages that readers visit most, on a desktop and on a phone. */
export async function measureLengths(): Promise<Findings> {
  const site = await startSite({ by: "scripts/serve.mjs" });
  const browser = await launchChromium();
  try {
    const measurements: Measurement[] = [];
    for (const { address, atMost } of PAGES)
      for (const screen of Object.keys(SCREENS) as Screen[])
        measurements.push({
          what: `${address}: height at ${sizeOf(screen)}`,
          value: await measureLength(browser, site.base + address, screen),
          unit: "px",
          floor: { atMost: atMost[screen] },
        });
    return {
      measurements,
      notes: [
        "everything that is collapsed at first stays collapsed; charts and parts that are made when a reader gets near are included",
      ],
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

const sizeOf = (screen: Screen) => `${SCREENS[screen].width} × ${SCREENS[screen].height}`;
