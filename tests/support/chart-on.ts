import type { Locator, Page } from "@playwright/test";
import { expect } from "./page";

/** Moves to the first chart of a place as a reader does, after which it is interactive and no longer a drawing. */
export async function turnTo(place: Locator): Promise<void> {
  const slot = place.locator(".chart-slot").filter({ visible: true }).first();
  // The first position of a pointer is not a movement yet: it does not wake a page.
  await slot.hover({ position: { x: 20, y: 20 } });
  await slot.hover();
  await expect(place.getByRole("application").first()).toBeVisible();
}

/** Opens a page and returns its chart, in the window and interactive. */
export async function chartOn(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const figure = page.locator("#chart");
  await turnTo(figure);
  await page.mouse.move(0, 0);
  return figure;
}

/** Returns the texts in the drawing of a page that overlap one another or lie outside it. */
export async function mishaps(page: Page, address: string): Promise<readonly string[]> {
  const figure = await chartOn(page, address);
  return figure.getByRole("application").evaluate((drawing) => {
    const frame = drawing.getBoundingClientRect();
    const boxes = [...drawing.querySelectorAll<SVGTextElement>("text")]
      .filter((text) => text.textContent !== "")
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const over = boxes.flatMap(({ text, box }, at) =>
      boxes
        .slice(at + 1)
        .flatMap(({ text: other, box: b }) =>
          box.left < b.right - 1 && b.left < box.right - 1 && box.top < b.bottom - 4 && b.top < box.bottom - 4
            ? [`${text} over ${other}`]
            : [],
        ),
    );
    return [
      ...over,
      ...boxes
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 2)
        .map(({ text }) => `${text} outside`),
    ];
  });
}

/** Returns how many lines of a kind a drawing has, and the texts that one of them goes through. */
export const textsOn = (drawing: Locator, kind: ".chart-step" | ".chart-leader") =>
  drawing.evaluate((svg, selector) => {
    const lines = [...svg.querySelectorAll<SVGPathElement>(selector)];
    const points = lines.flatMap((line) => {
      const place = line.getScreenCTM();
      return Array.from({ length: Math.ceil(line.getTotalLength()) }, (_, at) =>
        line.getPointAtLength(at).matrixTransform(place ?? undefined),
      );
    });
    const isOn = (text: SVGTextElement) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // The box of a text is higher than its letters.
      return points.some(({ x, y }) => x > left + 1 && x < right - 1 && y > top + 3 && y < bottom - 3);
    };
    const texts = [...svg.querySelectorAll<SVGTextElement>("text:not(.recharts-cartesian-axis text)")];
    return {
      lines: lines.length,
      texts: texts.filter((text) => text.textContent !== "" && isOn(text)).map(({ textContent }) => textContent),
    };
  }, kind);
