/** How many elements of a kind stay visible, besides the last of each list: enough for `:first-child`, and for rules that differ between odd and even rows. */
export const OF_A_KIND = 2;

/** A page keeps here the content of what is hidden. */
interface Emptied {
  emptied: readonly { readonly element: Element; readonly content: readonly ChildNode[] }[];
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
  // Not within a drawing, which has its name from a hidden title.
  const rows = hidden.filter((element) => element instanceof HTMLElement);
  (window as unknown as Emptied).emptied = rows.map((element) => {
    const content = [...element.childNodes];
    element.replaceChildren();
    return { element, content };
  });
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

/** Runs in a page: shows again the elements that `hideAlike` has hidden, with what was in them. */
export function showAll(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  const page = window as unknown as Emptied;
  for (const { element, content } of page.emptied) element.append(...content);
  page.emptied = [];
  for (const one of document.querySelectorAll("[data-alike]")) one.removeAttribute("data-alike");
}
