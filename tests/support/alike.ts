/** How many elements of a kind stay visible, besides the last of each list: enough for `:first-child`, and for rules that differ between odd and even rows. */
export const OF_A_KIND = 2;

/** The kind of an element (`markUnasked`), and whether text is in it, which has a colour. */
export interface UnaskedKind {
  readonly kind: number;
  readonly hasText: boolean;
}

/** A page keeps here the content of what is hidden, and how elements are made. */
interface Kept {
  emptied: readonly { readonly element: Element; readonly content: readonly ChildNode[] }[];
  /** Returns the parts of an element that determine how it is drawn, and its role. */
  madeOf: (element: Element) => string;
  /** The kinds of the elements that are marked as not asked about yet. */
  unaskedKinds?: ReadonlyMap<Element, UnaskedKind>;
}

/**
 * Runs in a page. Hides table rows, list entries and chart marks that are built like others that stay: of the same elements, with the same classes
 * and the same values of every attribute that a style sheet selects by, below the same ancestors. The findings for those hold for these. Returns
 * duplicate ids, which hiding could conceal; `showAll` undoes it. Rows and entries are also emptied, because axe reads hidden elements too, and most
 * of a large board is hidden.
 */
export function hideAlike(ofAKind: number): readonly string[] {
  const asked = new Set<string>();
  for (const sheet of document.styleSheets) {
    const rules = (list: CSSRuleList): string => [...list].map((rule) => rule.cssText).join("\n");
    for (const [, name = ""] of rules(sheet.cssRules).matchAll(/\[([\w-]+)/g)) asked.add(name);
  }
  // Attributes that determine how an element is drawn, and those that determine its role.
  for (const name of ["class", "style", "fill", "stroke", "opacity", "role", "type", "tabindex"]) asked.add(name);
  const own = (element: Element) =>
    `${element.localName} ${[...element.attributes]
      .map(({ name, value }) =>
        name === "href"
          ? `href=${/^[#/]/.exec(value)?.[0] ?? ""}`
          : asked.has(name) && name !== "id"
            ? `${name}=${value}`
            : value === ""
              ? `${name}=`
              : name,
      )
      .toSorted()
      .join(" ")}`;
  const shape = (node: Node): string => {
    if (node instanceof Element) return `<${own(node)}>${[...node.childNodes].map(shape).join("")}</>`;
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "" ? "t" : "";
  };
  const seen = new Map<string, number>();
  const hidden: Element[] = [];
  for (const list of document.querySelectorAll(":is(tbody, ul, ol, dl, svg, svg g)")) {
    let above = "";
    for (let at: Element | null = list; at !== null; at = at.parentElement) above += own(at);
    for (const one of [...list.children].slice(0, -1)) {
      const kind = `${above}|${shape(one)}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      // Hiding the focused element would remove the focus, and close an open list with it.
      if (count > ofAKind && !one.contains(document.activeElement)) hidden.push(one);
    }
  }
  for (const one of hidden) one.setAttribute("data-alike", "");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("[data-alike] { display: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  // Not the title of a drawing, which has its name from it also when it is hidden.
  const rows = hidden.filter((element) => !element.matches("title, desc"));
  const page = window as unknown as Kept;
  page.emptied = rows.map((element) => {
    const content = [...element.childNodes];
    element.replaceChildren();
    return { element, content };
  });
  page.madeOf = own;
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

/** Runs in a page: removes the marks of `markUnasked`, and shows again the elements that `hideAlike` has hidden, with what was in them. */
export function showAll(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  const page = window as unknown as Kept;
  for (const { element, content } of page.emptied) element.append(...content);
  page.emptied = [];
  for (const one of document.querySelectorAll("[data-alike]")) one.removeAttribute("data-alike");
  for (const element of page.unaskedKinds?.keys() ?? []) {
    element.removeAttribute("data-unasked");
    element.removeAttribute("data-unasked-size");
  }
}

/**
 * Runs in a page after `hideAlike`. Marks with `data-unasked` the elements whose colours are to be looked at, which are those with text of their own,
 * fields and links, and with `data-unasked-size` those whose size is: of a kind that is in `known` none, and of every other kind only the first. A
 * target smaller than 24 px is always marked, because it depends on what is beside it. Elements of one kind, on whatever page, are of the same elements
 * below the same ancestors, in the same computed colours, sizes and weights at the same width, asked the same question. Returns how many colours are to be looked at.
 */
export function markUnasked([question, within, known, ofAKind]: readonly [
  string,
  string | undefined,
  readonly number[],
  number,
]): number {
  const page = window as unknown as Kept;
  for (const element of page.unaskedKinds?.keys() ?? []) {
    element.removeAttribute("data-unasked");
    element.removeAttribute("data-unasked-size");
  }
  /** A hash of 53 bits (cyrb53). */
  const hash = (text: string) => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return 4294967296 * (2097151 & b) + (a >>> 0);
  };
  const chains = new Map<Element, number>();
  const chainOf = (element: Element): number => {
    const there = chains.get(element);
    if (there !== undefined) return there;
    const style = getComputedStyle(element);
    const drawn = [
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.fill,
      style.opacity,
      style.filter,
      style.mixBlendMode,
      style.fontSize,
      style.fontWeight,
      style.textShadow,
      style.textDecorationLine,
      style.position,
    ].join(" ");
    const above = element.parentElement === null ? innerWidth : chainOf(element.parentElement);
    const chain = hash(`${above} ${page.madeOf(element)} ${drawn}`);
    chains.set(element, chain);
    return chain;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "");
  /** Whether other text is around a link: such a link has to differ from it. */
  const isAmidText = (link: Element) => {
    let block = link.parentElement;
    while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
    return block?.textContent?.trim() !== link.textContent?.trim();
  };
  const seen = new Set(known);
  const counts = new Map<number, number>();
  const kinds = new Map<Element, UnaskedKind>();
  let colours = 0;
  for (const element of document.querySelectorAll(within === undefined ? "*" : `${within}, ${within} *`)) {
    const isLink = element.matches("a[href], [role=link]");
    const isField = element.matches("input, select, textarea, button, option");
    const isTarget =
      isLink || isField || element.matches("area, summary, label, [role], [tabindex], [contenteditable]");
    const hasOwn = hasText(element);
    if (!isTarget && !hasOwn) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const more = [
      question,
      hasOwn,
      isLink && isAmidText(element),
      element instanceof HTMLLabelElement && element.control?.matches(":disabled"),
    ];
    const kind = hash(`${chainOf(element)} ${more.join(" ")}`);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    const isNew = !seen.has(kind) && count < ofAKind;
    if (isNew && (isLink || isField || hasOwn)) {
      element.setAttribute("data-unasked", "");
      colours += 1;
    }
    const { width, height } = element.getBoundingClientRect();
    const isSized = isTarget && (isNew || width < 24 || height < 24);
    if (isSized) element.setAttribute("data-unasked-size", "");
    if (isNew || isSized) kinds.set(element, { kind, hasText: hasOwn });
  }
  page.unaskedKinds = kinds;
  return colours;
}
