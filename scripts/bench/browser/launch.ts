import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../../check/find-chromium.mjs";

/** Launches Chromium without its background activity. Throws if there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined)
    throw new Error(
      "no Chromium → apt-get install chromium, or set CHROMIUM_PATH to the path of one; the headless one is not what readers use",
    );
  return chromium.launch({ executablePath, args: ["--disable-gpu", "--disable-background-networking"] });
}
