import { describe, expect, test } from "vitest";
import { Browser } from "@/tests/engines/browser";

/** Returns a browser that answers its scripts with these values, one after another; an error is thrown. */
function answering(...answers: readonly unknown[]): Browser {
  const left = [...answers];
  const send = async () => {
    const answer = left.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return new Browser({ send, close: async () => undefined });
}

describe("a page that is left while a journey waits for the next one", () => {
  test.each([
    ["Firefox answers nothing", null],
    ["Firefox says so", new Error("Document was unloaded")],
    ["WebKit says so", new Error("javascript error: Callback was not called before the unload event.")],
  ])("is asked again where %s", async (_, answer) => {
    await expect(
      answering({ value: false }, answer, { value: "/methods" }).until(() => location.pathname),
    ).resolves.toBe("/methods");
  });

  test("is an error where a script is to run once", async () => {
    await expect(answering(null).run(() => document.title)).rejects.toThrow(
      "the page was left before it answered () => document.title",
    );
  });

  test("hides no other error", async () => {
    await expect(answering(new Error("invalid session id")).until(() => true)).rejects.toThrow("invalid session id");
    await expect(answering({ error: "TypeError: no such field" }).until(() => true)).rejects.toThrow(
      "in the page: TypeError: no such field",
    );
  });
});
