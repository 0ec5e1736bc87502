import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../../find-chromium.mjs";

/** A Chromium without what it does beside, Throws where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("no Chromium → apt-get install chromium, or CHROMIUM_PATH with the path of one; the one without windows is not what readers have");
  return chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-background-networking"] });
}
