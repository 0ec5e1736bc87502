import type { Locator, Page } from "@playwright/test";
import { expect } from "./page";

/** Milliseconds: a limit for what hangs. */
const LIMIT = 60_000;
/** Milliseconds after which a chart is looked for again. */
const TRY = 5_000;

/**
 * Moves to the first chart of a place as a reader does, after which it is interactive and no longer a drawing. Tries again where the chart was replaced
 * meanwhile, by the panel of a comparison: Playwright waits for the one that it has found first, which is hidden then and stays so.
 */
export async function turnTo(place: Locator): Promise<void> {
  await expect(async () => {
    const slot = place.locator(".chart-slot").filter({ visible: true }).first();
    // The first position of a pointer is not a movement yet: it does not wake a page.
    await slot.hover({ position: { x: 20, y: 20 }, timeout: TRY });
    await slot.hover({ timeout: TRY });
    await expect(place.getByRole("application").first()).toBeVisible({ timeout: TRY });
  }).toPass({ timeout: LIMIT });
}

/**
 * Moves to the chart of the page (`#chart`) in the same way. Asks the page itself: for a locator, a third of a megabyte of script is brought into each
 * document, and these pages are opened for nothing else.
 */
export async function turnToChart(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const slots = [...document.querySelectorAll("#chart .chart-slot")];
    const slot = slots.find((one) => one.checkVisibility());
    if (slot === undefined) throw new Error(`${location.href} has no chart`);
    slot.scrollIntoView({ block: "nearest" });
    const { left, top, width, height } = slot.getBoundingClientRect();
    return [left + width / 2, Math.max(0, top) + Math.min(height, innerHeight) / 2] as const;
  });
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.move(x, y);
  await laidOut(page);
}

/** Waits until the chart of the page is there instead of its drawing, is laid out for the width of its box, and has stayed so for some frames. */
export async function laidOut(page: Page): Promise<void> {
  const isLaidOut = await page.evaluate(untilLaidOut, LIMIT);
  expect(isLaidOut, `the chart of ${page.url()} is there and as wide as its box`).toBe(true);
}

const untilLaidOut = (limit: number) =>
  new Promise<boolean>((resolve) => {
    const [end, stays] = [performance.now() + limit, 3];
    let [before, frames] = ["", 0];
    const look = () => {
      const drawing = [...document.querySelectorAll("#chart svg[role=application]")].find((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      const box = drawing?.closest(".chart-box")?.getBoundingClientRect().width ?? -1;
      const { width = 0 } = drawing?.getBoundingClientRect() ?? {};
      const texts = [...(drawing?.querySelectorAll("text") ?? [])].map((text) => text.outerHTML).join("");
      const isFilled = texts !== "" && Math.abs(width - box) < 2;
      frames = isFilled && texts === before ? frames + 1 : 0;
      before = texts;
      if (frames >= stays || performance.now() > end) resolve(frames >= stays);
      else requestAnimationFrame(look);
    };
    look();
  });

/** Opens a page and returns its chart, in the window and interactive. */
export async function chartOn(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const figure = page.locator("#chart");
  await turnTo(figure);
  await page.mouse.move(0, 0);
  return figure;
}

/** The texts that a line of some kind goes through, and how many such lines there are. */
interface TextsOnLines {
  readonly lines: number;
  readonly texts: readonly string[];
}

interface ReadLabels {
  /** The texts that overlap one another or lie outside the drawing. */
  readonly mishaps: readonly string[];
  readonly onSteps: TextsOnLines;
  readonly onLeaders: TextsOnLines;
}

/** The widths of a desktop and of a phone, which a reader may also turn one into the other: a chart is laid out again when its box has another width. */
const WIDTHS = [1440, 390] as const;

/** Opens a page, and returns what is found about the labels of its chart in a wide window and then in a narrow one. */
export async function labelsAtBothWidths(
  page: Page,
  address: string,
): Promise<readonly (ReadLabels & { readonly at: string })[]> {
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  await page.goto(address);
  await turnToChart(page);
  await page.mouse.move(0, 0);
  const found: (ReadLabels & { readonly at: string })[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await laidOut(page);
    found.push({ at: `${address} at ${width} px`, ...(await page.evaluate(readLabels)) });
  }
  return found;
}

/** Runs in a page. */
const readLabels = (): ReadLabels => {
  const drawing = [...document.querySelectorAll("#chart svg[role=application]")].find((one) => one.checkVisibility());
  if (drawing === undefined) throw new Error(`${location.href} has no chart`);
  const frame = drawing.getBoundingClientRect();
  const boxes = [...drawing.querySelectorAll("text")]
    .filter((text) => text.textContent !== "")
    .map((text) => ({ text: text.textContent, element: text, box: text.getBoundingClientRect() }));
  const over = boxes.flatMap(({ text, box }, at) =>
    boxes
      .slice(at + 1)
      .flatMap(({ text: other, box: b }) =>
        box.left < b.right - 1 && b.left < box.right - 1 && box.top < b.bottom - 4 && b.top < box.bottom - 4
          ? [`${text} over ${other}`]
          : [],
      ),
  );
  const outside = boxes
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 2)
    .map(({ text }) => `${text} outside`);
  const labels = boxes.filter(({ element }) => !element.matches(".recharts-cartesian-axis text"));
  const textsOn = (kind: string): TextsOnLines => {
    const lines = [...drawing.querySelectorAll<SVGPathElement>(kind)];
    const points = lines.flatMap((line) => {
      const place = line.getScreenCTM();
      return Array.from({ length: Math.ceil(line.getTotalLength()) }, (_, at) =>
        line.getPointAtLength(at).matrixTransform(place ?? undefined),
      );
    });
    // The box of a text is higher than its letters.
    const isOn = ({ left, right, top, bottom }: DOMRect) =>
      points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 3 && y < bottom - 3);
    return { lines: lines.length, texts: labels.filter(({ box }) => isOn(box)).map(({ text }) => text) };
  };
  return { mishaps: [...over, ...outside], onSteps: textsOn(".chart-step"), onLeaders: textsOn(".chart-leader") };
};
