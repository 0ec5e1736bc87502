import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page, TestInfo } from "@playwright/test";
import { expect } from "@/tests/support/page";
import { blockFont } from "./block-font";
import { readPng, rowsAsPng } from "./png";
import { standStill, type Placed } from "./stand-still";

/**
 * How much two pictures of one specimen may differ: each colour by a twentieth of the range from black to white, and a few pixels of an edge by more.
 * Fonts have no effect on them (block-font.ts), so the tolerance can be less than one lost mark.
 */
const TOLERANCE = { threshold: 0.05, maxDiffPixels: 4 };
/** The maximum height in px that is drawn at once: browsers draw nothing that is too high. */
const MOST = 12_000;
/** The maximum height of a specimen that is stored. The rest of a whole page consists of parts that have their own pictures. */
const MOST_STORED = 1_400;

/** Letters are blocks, content far from the window is drawn as well, and the overlay of the development server is hidden. */
const STILL = `
  @font-face { font-family: blocks; src: url(${blockFont()}); }
  *, *::before, *::after { font-family: blocks !important; content-visibility: visible !important; text-rendering: geometricPrecision !important; }
  nextjs-portal { display: none !important; }
`;

interface Asked {
  readonly page: Page;
  readonly specimens: readonly Placed[];
  /** The folder of its pictures, below `pictures/`: the room, the width and the theme. */
  readonly folder: string;
  readonly test: TestInfo;
}

/** Prepares a room for its pictures: nothing in it depends on fonts, or moves. Returns the position of each specimen. */
export async function setInBlocks(page: Page): Promise<readonly Placed[]> {
  await page.addStyleTag({ content: STILL });
  await page.evaluate(() => document.fonts.load("16px blocks"));
  return page.evaluate(standStill);
}

/**
 * Compares every specimen of a room with its stored picture. Each that differs is a separate failure, and the others are still compared. Pictures of
 * removed specimens fail as well; if pictures are updated, they are deleted.
 */
export async function pictureSpecimens({ page, specimens, folder, test }: Asked): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  for (let at = 0; at < specimens.length; ) {
    const first = specimens[at]?.top ?? 0;
    const over = specimens.slice(at).findIndex((one) => endOf(one) > first + MOST);
    const count = over === -1 ? specimens.length - at : Math.max(1, over);
    const part = specimens.slice(at, at + count);
    const height = endOf(part.at(-1) as Placed) - first;
    const picture = readPng(
      await page.screenshot({
        fullPage: true,
        animations: "disabled",
        caret: "hide",
        clip: { x: 0, y: first, width, height },
      }),
    );
    for (const one of part)
      expect
        .soft(rowsAsPng(picture, (one.top - first) / 2, Math.min(one.height, MOST_STORED) / 2), one.id)
        .toMatchSnapshot([folder, `${one.id}.png`], TOLERANCE);
    at += count;
  }

  const stored = path.join(import.meta.dirname, "pictures", folder);
  const gone = existsSync(stored)
    ? readdirSync(stored).filter((file) => !specimens.some(({ id }) => file === `${id}.png`))
    : [];
  if (["all", "changed"].includes(test.config.updateSnapshots))
    for (const file of gone) rmSync(path.join(stored, file));
  else expect(gone, `pictures of no specimen in ${folder} → npm run test:gallery -- --update-snapshots`).toEqual([]);
}

const endOf = ({ top, height }: Placed) => top + Math.min(height, MOST_STORED);
