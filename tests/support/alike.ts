/** How many of a kind are asked about, beside the last of each list: `:first-child`, and whatever differs between odd and even rows. */
export const OF_A_KIND = 2;

/**
 * Runs in a page. Hides rows of tables, entries of lists and marks of charts that are made like others that stay: of the same elements, with the same classes and the same values of every attribute
 * that a style sheet asks for, below the same ancestors. What is asked of those is asked of these. Returns ids that stand twice, which hiding could conceal; `showAll` undoes it.
 */
export function hideAlike(ofAKind: number): readonly string[] {
  const asked = new Set<string>();
  for (const sheet of document.styleSheets) {
    const rules = (list: CSSRuleList): string => [...list].map((rule) => rule.cssText).join("\n");
    for (const [, name = ""] of rules(sheet.cssRules).matchAll(/\[([\w-]+)/g)) asked.add(name);
  }
  // Values that a picture is drawn by, and those that say what an element is.
  for (const name of ["class", "style", "fill", "stroke", "opacity", "role", "type", "tabindex"]) asked.add(name);
  const own = (element: Element) =>
    `${element.localName} ${[...element.attributes]
      .map(({ name, value }) => (name === "href" ? `href=${/^[#/]/.exec(value)?.[0] ?? ""}` : asked.has(name) && name !== "id" ? `${name}=${value}` : value === "" ? `${name}=` : name))
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
      // What has the focus would lose it, and with it a list that is open.
      if (count > ofAKind && !one.contains(document.activeElement)) hidden.push(one);
    }
  }
  for (const one of hidden) one.setAttribute("data-alike", "");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("[data-alike] { display: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

/** Runs in a page: shows again what `hideAlike` has hidden there. */
export function showAll(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  for (const one of document.querySelectorAll("[data-alike]")) one.removeAttribute("data-alike");
}
