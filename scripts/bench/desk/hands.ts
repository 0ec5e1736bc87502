import type { Locator, Page } from "@playwright/test";

/** Milliseconds that a person needs for a key, and to find and decide on the next control. */
export interface Pace {
  readonly key: number;
  readonly think: number;
}

/** As fast as the page accepts input. */
export const AT_ONCE: Pace = { key: 0, think: 0 };

/** More Tabs than any page of controls needs. */
const MOST_TABS = 400;

/** A person with a keyboard and no mouse. Every key press counts as one, whether Tab or a letter. */
export class Hands {
  keys = 0;
  /** The number of controls that received the focus. */
  turns = 0;

  constructor(
    private readonly page: Page,
    private readonly pace: Pace = AT_ONCE,
  ) {}

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
    if (this.pace.key > 0) await this.page.waitForTimeout(this.pace.key);
  }

  /** Presses Tab until the control has the focus. Throws if Tab never reaches it. */
  async tabTo(control: Locator): Promise<void> {
    await control.waitFor({ state: "attached" });
    this.turns += 1;
    if (this.pace.think > 0) await this.page.waitForTimeout(this.pace.think);
    // Looked up once and not after each Tab: to find a control by its name, the names of all are worked out.
    let element = await control.elementHandle();
    for (let count = 0; count < MOST_TABS; count += 1) {
      const is = await element?.evaluate((one) =>
        one.isConnected ? (one === document.activeElement ? "here" : "elsewhere") : "gone",
      );
      if (is === "here") return;
      if (is === "elsewhere") await this.press("Tab");
      // Drawn anew meanwhile.
      else element = await control.elementHandle();
    }
    throw new Error(`no Tab leads to ${control.toString()}`);
  }

  async typeHere(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text, { delay: this.pace.key });
  }

  async type(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    await this.typeHere(text);
  }

  /** Pastes a text, as Ctrl+V does. */
  async paste(control: Locator, text: string): Promise<void> {
    await this.tabTo(control);
    this.keys += 1;
    await this.page.keyboard.insertText(text);
  }

  async enter(control: Locator): Promise<void> {
    await this.tabTo(control);
    await this.press("Enter");
  }
}
