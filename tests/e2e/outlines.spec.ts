import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/page";
import { drawnPage, READS_PDF } from "@/tests/support/pdf";

async function take(page: Page, form: string) {
  const download = page.waitForEvent("download");
  await page
    .getByRole("button", { name: new RegExp(`^${form} picture of`) })
    .first()
    .click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const addressOf = (bytes: Buffer, type: string) => `data:${type};base64,${bytes.toString("base64")}`;

/**
 * Returns the share of the first picture's ink that the second has in another block of 32 × 32 px, or not at all, at the first one's size. A browser
 * without a screen places letters on whole px, but outlines are not rounded: pixels differ at the edge of every letter, but the ink of a block hardly.
 */
const misplacedInk = (page: Page, one: string, other: string) =>
  page.evaluate(
    async ([first = "", second = ""]) => {
      const load = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return image;
      };
      const images = await Promise.all([load(first), load(second)]);
      const { naturalWidth: width, naturalHeight: height } = images[0];
      const side = 32;
      const [a = [], b = []] = images.map((image) => {
        const canvas = Object.assign(document.createElement("canvas"), { width, height });
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0, width, height);
        const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        const across = Math.ceil(width / side);
        const ink = new Array<number>(across * Math.ceil(height / side)).fill(0);
        // The picture has one background, that of its corner.
        for (let at = 0; at < pixels.length; at += 4) {
          const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
          const block = Math.floor(y / side) * across + Math.floor(x / side);
          for (const part of [0, 1, 2])
            ink[block] = (ink[block] ?? 0) + Math.abs((pixels[at + part] ?? 0) - (pixels[part] ?? 0));
        }
        return ink;
      });
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      return sum(a.map((ink, at) => Math.abs(ink - (b[at] ?? 0)))) / sum(a);
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
  // Measured: 0.06 and 0.08. It is 0.8 without the letters, 0.12 without the longest label, and 0.16 where all stand 2 px higher.
  const picture = addressOf(png.bytes, "image/png");
  expect(await misplacedInk(page, picture, addressOf(svg.bytes, "image/svg+xml"))).toBeLessThan(0.1);
  // 96 px are an inch, and the PNG has two pixels per px.
  if (READS_PDF)
    expect(await misplacedInk(page, picture, addressOf(drawnPage(pdf.bytes, 192), "image/png"))).toBeLessThan(0.1);
});
