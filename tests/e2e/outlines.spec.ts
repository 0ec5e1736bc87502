import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";

async function take(page: Page, form: string) {
  const download = page.waitForEvent("download");
  await page
    .getByRole("button", { name: new RegExp(`^${form} picture of`) })
    .first()
    .click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Returns the share of pixels at which two pictures differ clearly, at the first one's size. */
const difference = (page: Page, one: string, other: string) =>
  page.evaluate(
    async (addresses) => {
      const [first, second] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return image;
        }),
      );
      const pixels = (image?: HTMLImageElement) => {
        const canvas = Object.assign(document.createElement("canvas"), {
          width: first?.naturalWidth ?? 0,
          height: first?.naturalHeight ?? 0,
        });
        const context = canvas.getContext("2d");
        if (image) context?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      };
      const [a, b] = [pixels(first), pixels(second)];
      let apart = 0;
      for (let at = 0; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 64) apart += 1;
      return apart / (a.length / 4);
    },
    [one, other],
  );

test("a PDF, and an SVG with outlines, show the picture and need no font", async ({ page }) => {
  await page.goto("/benchmarks/meadow-256");
  await page.locator(".picture-bar, .chart-slot").first().scrollIntoViewIfNeeded();
  const png = await take(page, "PNG");
  const pdf = await take(page, "PDF");
  expect(pdf.name).toBe(png.name.replace(/png$/, "pdf"));
  const text = pdf.bytes.toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  expect(text).not.toContain("/BaseFont");
  const box = /\/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]/.exec(text)?.slice(1).map(Number);
  // A px is three quarters of a point, and the PNG has two pixels per px.
  expect(box).toEqual([png.bytes.readUInt32BE(16) * 0.375, png.bytes.readUInt32BE(20) * 0.375]);

  await page
    .getByText(/^Theme/)
    .first()
    .click();
  await page.getByRole("checkbox", { name: "SVG with its text as outlines" }).check();
  const svg = await take(page, "SVG");
  expect(svg.name).toMatch(/-outlines-light\.svg$/);
  const drawn = svg.bytes.toString("utf8");
  expect(drawn).not.toMatch(/<text|font-|<style/);
  expect(drawn).toMatch(/<title id="name">Fréchet inception distance on Meadow/);
  // A browser without a screen places letters on whole px, but outlines are not rounded.
  expect(
    await difference(
      page,
      `data:image/png;base64,${png.bytes.toString("base64")}`,
      `data:image/svg+xml;base64,${svg.bytes.toString("base64")}`,
    ),
  ).toBeLessThan(0.04);
});
