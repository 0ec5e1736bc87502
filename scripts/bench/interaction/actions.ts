import type { Page } from "@playwright/test";

/** An action of a reader on a loaded page. */
export interface Action {
  readonly what: string;
  readonly address: string;
  /** On the screen of a phone, where a page that is only read has not run any script yet. */
  readonly onPhone?: boolean;
  /** Preparation that is not measured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  /** A selector of the expected outcome; absent if the outcome is another page. */
  readonly answer?: string;
}

const follow = (nav: string, at: string | number) => async (page: Page) => {
  const links = page.locator("main").getByRole("navigation", { name: nav, exact: true }).getByRole("link");
  await (typeof at === "string" ? links.filter({ hasText: at }) : links.nth(at)).first().click();
};

/** Drawing options are collapsed into one line until one of them is chosen. */
const open = (collapsible: string) => (page: Page) =>
  page.locator("main summary").filter({ hasText: collapsible }).click();

const FIELD = "Add a method";
const TWO_METHODS = "/compare?method=var&method=flowar";

/** The panel that changes without navigation loads when its field gets the focus. */
const openField = async (page: Page) => {
  await page.getByLabel(FIELD).focus();
  await page.locator("[role=combobox][aria-autocomplete=list]").waitFor();
};

export const ACTIONS: readonly Action[] = [
  {
    what: "log switch, /benchmarks/imagenet-256",
    address: "/benchmarks/imagenet-256",
    prepare: open("Drawn"),
    act: follow("Axis", "logarithmic"),
  },
  {
    what: "log switch, /benchmarks/etth1",
    address: "/benchmarks/etth1",
    prepare: open("Drawn"),
    act: follow("Axis", "logarithmic"),
  },
  {
    what: "filter by kind of source, /benchmarks/imagenet-256",
    address: "/benchmarks/imagenet-256",
    act: follow("Read in", 1),
  },
  {
    what: "filter by topic, /benchmarks",
    address: "/benchmarks",
    prepare: open("Topic"),
    act: follow("Topic", 1),
  },
  {
    what: "first touch of the field, /compare",
    address: TWO_METHODS,
    act: (page) => page.getByLabel(FIELD).click(),
    answer: "[role=combobox][aria-autocomplete=list]",
  },
  {
    what: "first tap on a page that was only read, on a phone, /compare",
    address: "/compare",
    onPhone: true,
    act: (page) => page.getByLabel(FIELD).tap(),
    answer: "[role=combobox][aria-autocomplete=list]",
  },
  {
    what: "a letter in the field, /compare",
    address: TWO_METHODS,
    prepare: openField,
    act: (page) => page.keyboard.press("l"),
    answer: "[role=listbox] [role=option]",
  },
  {
    what: "adding a method, /compare",
    address: TWO_METHODS,
    prepare: async (page) => {
      await openField(page);
      await page.keyboard.type("llamag");
      await page.locator("[role=listbox] [role=option][aria-selected=true]").waitFor();
    },
    act: (page) => page.keyboard.press("Enter"),
    answer: "main table a[href='/methods/llamagen'], main table thead th:nth-child(4)",
  },
  {
    what: "opening the search by its key, /",
    address: "/",
    act: (page) => page.keyboard.press("Control+k"),
    answer: "dialog[open]",
  },
  {
    what: "opening the search by its button, /",
    address: "/",
    act: (page) =>
      page
        .getByRole("link", { name: /^Search/ })
        .first()
        .click(),
    answer: "dialog[open]",
  },
  {
    what: "a letter in the search, /",
    address: "/",
    prepare: async (page) => {
      await page.keyboard.press("Control+k");
      await page.locator("dialog[open] input[name=q]").waitFor();
    },
    act: (page) => page.keyboard.press("v"),
    answer: "dialog[open] [role=option]",
  },
];
