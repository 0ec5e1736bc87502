import { expect, it } from "vitest";
import { escapeXml } from "@/lib/format/escape-xml";

it("writes what XML and HTML hold, within an element or double quotes, and leaves out what XML cannot hold", () => {
  expect(escapeXml(`a < b & "c" > d`)).toBe("a &lt; b &amp; &quot;c&quot; &gt; d");
  expect(escapeXml("one\ttwo\nthree\u0000\u001f\ufffe.")).toBe("one\ttwo\nthree.");
});
