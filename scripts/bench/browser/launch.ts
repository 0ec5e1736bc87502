import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../../find-chromium.mjs";

/** A Chromium without what it does beside, as the browser tests use it. Throws where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("no Chromium → node scripts/find-chromium.mjs, which gets one or says how");
  return chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-background-networking"] });
}
