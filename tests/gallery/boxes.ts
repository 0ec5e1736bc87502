/**
 * Runs in the page of a room. Returns the faults of the boxes of its specimens, each with its specimen: an element outside the window that cannot be
 * scrolled to, text that is cut off, text over text, and text with too little contrast. Empty if there are none.
 */
export function faultsOfBoxes(): readonly string[] {
  /** Px by which boxes may overlap: letters extend beyond their lines. */
  const SLACK = 3;
  /** The share of its height by which a line of a heading may overlap the next: large lines are set close. */
  const HEADING_SLACK = 0.3;
  /** The contrast that WCAG requires of text, and of large text. */
  const CONTRAST = { text: 4.5, large: 3 };

  const faults: string[] = [];
  for (const article of document.querySelectorAll("article")) {
    const name = article.querySelector("p")?.textContent ?? "";
    const texts = textsOf(article);
    const say = (fault: string) => faults.push(`${name}: ${fault}`);
    for (const { element, text, box } of texts) {
      if (box.right > innerWidth + 1 || box.left < -1)
        say(`“${text}” lies outside of the window, at ${Math.round(box.left)} to ${Math.round(box.right)}`);
      const cut = cutBy(element, box);
      if (cut !== null) say(`“${text}” is cut off by ${cut}`);
      const { ratio, least } = contrastOf(element);
      if (ratio < least) say(`“${text}” has a contrast of ${ratio.toFixed(1)} to its ground`);
    }
    for (const [one, other] of overlaps(texts)) say(`“${one}” lies on “${other}”`);
  }
  return faults;

  interface Text {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
  }

  /** Returns every visible line of text; text that scrolls sideways in its own frame is checked elsewhere. */
  function textsOf(root: Element): readonly Text[] {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (
        element === null ||
        text === "" ||
        !element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }) ||
        isOnlyHeard(element) ||
        isInScroller(element, root)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const end = endOfEllipsis(element);
      const foot = footOfClamp(element);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1 && box.left < end && box.bottom <= foot + SLACK)
          found.push({
            element,
            text: text.slice(0, 40),
            box: new DOMRect(box.x, box.y, Math.min(box.right, end) - box.x, box.height),
          });
    }
    return found;
  }

  /** Returns where a line ends that an ellipsis cuts off, because text behind it is not drawn. Infinity for any other line. */
  function endOfEllipsis(element: Element): number {
    let end = Infinity;
    for (let one: Element | null = element; one !== null && one.tagName !== "ARTICLE"; one = one.parentElement) {
      const { textOverflow, overflowX, display } = getComputedStyle(one);
      if (textOverflow === "ellipsis" && overflowX !== "visible" && display !== "inline")
        end = Math.min(end, one.getBoundingClientRect().right);
    }
    return end;
  }

  /** Returns where the last line ends of a text that is cut to a number of lines, because text below is not drawn. Infinity for any other text. */
  function footOfClamp(element: Element): number {
    let foot = Infinity;
    for (let one: Element | null = element; one !== null && one.tagName !== "ARTICLE"; one = one.parentElement) {
      const { webkitLineClamp, overflowY } = getComputedStyle(one);
      if (webkitLineClamp !== "none" && overflowY !== "visible")
        foot = Math.min(foot, one.getBoundingClientRect().bottom);
    }
    return foot;
  }

  /** Returns whether text is only for screen readers: a box of one pixel, or one that is clipped to nothing. */
  function isOnlyHeard(element: Element): boolean {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { clipPath, position } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      if ((clipPath !== "none" && position === "absolute") || (width <= 1 && height <= 1 && position === "absolute"))
        return true;
    }
    return false;
  }

  function isInScroller(element: Element, root: Element): boolean {
    for (let one: Element | null = element; one !== null && one !== root; one = one.parentElement)
      if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1) return true;
    return false;
  }

  /** Returns what cuts off a part of a line, or null. An ellipsis is allowed, because it shows that there is more. */
  function cutBy(element: Element, box: DOMRect): string | null {
    for (let one: Element | null = element; one !== null && one.tagName !== "ARTICLE"; one = one.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      if (textOverflow === "ellipsis" || (one.tagName !== "svg" && overflowX === "visible" && overflowY === "visible"))
        continue;
      const frame = one.getBoundingClientRect();
      const [x, y] = [/hidden|clip/.test(overflowX), /hidden|clip/.test(overflowY)];
      if (
        (x && (box.right > frame.right + SLACK || box.left < frame.left - SLACK)) ||
        (y && (box.bottom > frame.bottom + SLACK || box.top < frame.top - SLACK))
      )
        return `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}`;
    }
    return null;
  }

  /**
   * Returns pairs of lines that overlap by more than their edges. Leaves out elements that are meant to lie over a page: a sticky header or a popover
   * altogether, and what casts a shadow, such as a list of suggestions, compared with what is under it.
   */
  function overlaps(texts: readonly Text[]): readonly (readonly [string, string])[] {
    const flat = texts.filter(({ element }) => !isLifted(element)).toSorted((a, b) => a.box.top - b.box.top);
    const pairs: [string, string][] = [];
    flat.forEach(({ element, text, box }, at) => {
      for (let next = at + 1; next < flat.length; next++) {
        const other = flat[next] as Text;
        if (other.box.top > box.bottom - SLACK) break;
        const slack =
          headingOf(element) !== null && headingOf(element) === headingOf(other.element)
            ? HEADING_SLACK * box.height
            : SLACK;
        const isBeside =
          other.box.left > box.right - SLACK ||
          other.box.right < box.left + SLACK ||
          other.box.bottom < box.top + slack ||
          other.box.top > box.bottom - slack;
        if (
          !isBeside &&
          other.element !== element &&
          surfaceOf(element) === surfaceOf(other.element) &&
          other.box.bottom - other.box.top > SLACK
        )
          pairs.push([text, other.text]);
      }
    });
    return pairs;
  }

  function headingOf(element: Element): Element | null {
    return element.closest("h1, h2, h3");
  }

  /** Returns what a text is printed on: the nearest element that casts a shadow over the page, or null for the page itself. */
  function surfaceOf(element: Element): Element | null {
    for (let one: Element | null = element; one !== null && one.tagName !== "ARTICLE"; one = one.parentElement) {
      const { position, boxShadow } = getComputedStyle(one);
      if (position === "absolute" && boxShadow !== "none") return one;
    }
    return null;
  }

  function isLifted(element: Element): boolean {
    for (let one: Element | null = element; one !== null && one.tagName !== "ARTICLE"; one = one.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(one).position) || one.matches(":popover-open")) return true;
    return false;
  }

  function contrastOf(element: Element): { readonly ratio: number; readonly least: number } {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? CONTRAST.large : CONTRAST.text;
    const isDrawn = element instanceof SVGElement;
    const ground = groundOf(element);
    const isOff = element.closest(":disabled, [aria-disabled=true], option, textarea, input") !== null;
    const colour = rgbOf(isDrawn ? style.fill : style.color);
    if (ground === null || colour === null || isOff) return { ratio: 21, least };
    const lights = [lightOf(over(colour, ground)), lightOf(ground)].toSorted((a, b) => b - a) as [number, number];
    return { ratio: (lights[0] + 0.05) / (lights[1] + 0.05), least };
  }

  /** Returns the colour behind an element, or null if that is a picture. */
  function groundOf(element: Element): readonly number[] | null {
    const layers: (readonly number[])[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(one);
      if (backgroundImage !== "none") return null;
      const colour = rgbOf(backgroundColor);
      if (colour === null) return null;
      if ((colour[3] ?? 0) > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.toReversed().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
  }

  /** Returns red, green, blue and opacity of any colour that a browser knows. */
  function rgbOf(colour: string): readonly number[] | null {
    const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
    return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4] ?? 1)];
  }

  function over(colour: readonly number[], ground: readonly number[]): readonly number[] {
    const share = colour[3] ?? 1;
    return [0, 1, 2].map((at) => (colour[at] ?? 0) * share + (ground[at] ?? 0) * (1 - share)).concat(1);
  }

  function lightOf(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
