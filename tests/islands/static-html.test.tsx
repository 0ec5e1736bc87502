import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { hold, take } from "@/lib/islands/held-markup";
import { StaticHtml } from "@/lib/islands/static-html";

describe("markup that is held between the tree and the HTML of a page", () => {
  test("is taken as often as it was held, and then no more", () => {
    hold("a", "one");
    hold("a", "one");
    expect([take("a"), take("a")]).toEqual(["one", "one"]);
    expect(() => take("a")).toThrow(/No markup is kept as a.*request HTML/);
  });

  test("is dropped after a minute, when its reader has left, and only then", () => {
    hold("left", "one", 1_000);
    hold("late", "two", 50_000);
    hold("now", "three", 61_000);
    expect(() => take("left")).toThrow(/left/);
    expect([take("late"), take("now")]).toEqual(["two", "three"]);
  });

  test("that is held again is as young as its last time", () => {
    hold("again", "one", 1_000);
    hold("again", "one", 50_000);
    hold("now", "two", 61_000);
    expect([take("again"), take("again"), take("now")]).toEqual(["one", "one", "two"]);
  });
});

describe("an element whose inside never changes", () => {
  const cell = (
    <tbody>
      <tr>
        <td>{"1 < 2"}</td>
      </tr>
    </tbody>
  );

  test("has the inside that React would give it, and a name by it", () => {
    const html = renderToStaticMarkup(
      <StaticHtml as="table" className="t">
        {cell}
      </StaticHtml>,
    );
    expect(html).toMatch(
      /^<table class="t" data-still="[\w-]{8}"><tbody><tr><td>1 &lt; 2<\/td><\/tr><\/tbody><\/table>$/,
    );
  });

  test("is an element like any other inside another", () => {
    const html = renderToStaticMarkup(
      <StaticHtml as="div">
        <StaticHtml as="table">{cell}</StaticHtml>
      </StaticHtml>,
    );
    expect(html).toMatch(/^<div data-still="[\w-]{8}"><table><tbody>.*<\/table><\/div>$/);
  });

  test("leaves the next one whole when its inside cannot be made", () => {
    const Broken = () => {
      throw new Error("broken");
    };
    expect(() =>
      renderToStaticMarkup(
        <StaticHtml as="div">
          <Broken />
        </StaticHtml>,
      ),
    ).toThrow("broken");
    expect(renderToStaticMarkup(<StaticHtml as="div">x</StaticHtml>)).toMatch(/^<div data-still="[^"]+">x<\/div>$/);
  });
});
