import { expect, test } from "vitest";
import type { At } from "@/tests/engines/journeys-in";

/** Makes a picture with the bar under the first chart, and resolves to its size. */
const taken = (form: string) =>
  new Promise<{ readonly width: number; readonly height: number; readonly drawn: boolean }>((resolve, reject) => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const address = make.call(URL, blob);
      // The policy allows a page to show its own pictures only as data URLs.
      if (blob.type.startsWith("image/svg"))
        void blob
          .text()
          .then((text) =>
            resolve({ width: 0, height: 0, drawn: /<text/.test(text) && text.trimEnd().endsWith("</svg>") }),
          );
      else if (blob.type === "image/png")
        void createImageBitmap(blob).then((picture) => {
          const canvas = Object.assign(document.createElement("canvas"), {
            width: picture.width,
            height: picture.height,
          });
          const context = canvas.getContext("2d")!;
          context.drawImage(picture, 0, 0);
          const { data } = context.getImageData(0, 0, picture.width, picture.height);
          const inks = new Set<string>();
          for (let at = 0; at < data.length; at += 4 * 97) inks.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
          resolve({ width: picture.width, height: picture.height, drawn: inks.size > 5 });
        }, reject);
      return address;
    };
    document.querySelector<HTMLElement>(`.picture-bar button[aria-label^="${form} picture"]`)?.click();
    setTimeout(
      () => reject(new Error(document.querySelector(".picture-status")?.textContent ?? "nothing was said")),
      20_000,
    );
  });

/**
 * Makes an SVG picture. Resolves to the number of its texts, the texts that would extend beyond its edge in a program that has DejaVu instead of our
 * fonts, and the number of pieces of text that change nothing.
 */
const foreign = () =>
  new Promise<{ readonly texts: number; readonly outside: readonly string[]; readonly idle: number }>(
    (resolve, reject) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          const { documentElement: picture } = new DOMParser().parseFromString(text, "image/svg+xml");
          const texts = [...picture.querySelectorAll("text")].filter((one) => one.closest("[transform]") === null);
          const span = document.createElement("span");
          document.body.append(span);
          const outside = texts.filter((one) => {
            const number = (name: string) => Number(one.getAttribute(name) ?? 0);
            span.textContent = one.textContent;
            span.style.cssText = `position: fixed; white-space: nowrap; font: ${number("font-weight") > 500 ? 700 : 400} ${number("font-size") || 16}px "DejaVu Sans"; letter-spacing: ${number("letter-spacing")}px`;
            return number("x") + span.getBoundingClientRect().width > Number(picture.getAttribute("width"));
          });
          span.remove();
          resolve({
            texts: texts.length,
            outside: outside.map((one) => one.textContent),
            idle: [...picture.querySelectorAll("tspan")].filter((one) => one.attributes.length === 0).length,
          });
        }, reject);
        return make.call(URL, blob);
      };
      document.querySelector<HTMLElement>('.picture-bar button[aria-label^="SVG picture"]')?.click();
      setTimeout(
        () => reject(new Error(document.querySelector(".picture-status")?.textContent ?? "nothing was said")),
        20_000,
      );
    },
  );

export function pictures({ browser }: At): void {
  test("a program that has not our fonts draws all of a picture within its edges, each text in one piece", async () => {
    await browser().open("/compare?method=loom&method=quire&method=burl");
    await browser().until(() => document.querySelector(".picture-bar button") !== null);
    const { texts, outside, idle } = await browser().run(foreign);
    expect(texts).toBeGreaterThan(4);
    expect(outside).toEqual([]);
    expect(idle).toBe(0);
  });

  for (const form of ["SVG", "PNG", "square"])
    test(`a chart is taken along: ${form}`, async () => {
      await browser().open("/benchmarks/meadow-256");
      await browser().until(() => document.querySelector(".picture-bar button") !== null);
      const { width, height, drawn } = await browser().run(taken, form);
      expect(drawn).toBe(true);
      if (form === "square") expect(width).toBe(height);
      if (form === "PNG") expect(width).toBeGreaterThan(1_000);
      expect(
        await browser().until(
          () => document.querySelector(".picture-status")?.textContent.startsWith("Saved as") ?? false,
        ),
      ).toBe(true);
      expect(await browser().complaints()).toEqual([]);
    });
}
