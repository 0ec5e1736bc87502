import { expect, it } from "vitest";
import { filledForm } from "@/lib/desk/filled-form";

const sent = { title: "results of Eddy", patch: "diff --git a/x b/x\n" };

it("fills in a form or a mail with the patch", () => {
  const form = filledForm("https://example.org/new?labels=data", sent);
  const url = new URL(form?.href ?? "");
  expect([form?.holdsPatch, url.searchParams.get("labels"), url.searchParams.get("title")]).toEqual([
    true,
    "data",
    "results of Eddy",
  ]);
  expect(url.searchParams.get("body")).toContain("```diff\ndiff --git a/x b/x\n```");
  expect(filledForm("data@example.org", sent)?.href).toMatch(
    /^mailto:data@example\.org\?subject=results%20of%20Eddy&body=A%20patch/,
  );
});

it("leaves a patch that is too long for an address to be attached, and has no form where nobody takes reports", () => {
  const long = filledForm("https://example.org/new", { ...sent, patch: "+a line\n".repeat(2_000) });
  expect([long?.holdsPatch, (long?.href.length ?? 0) < 300]).toEqual([false, true]);
  expect(filledForm("", sent)).toBeNull();
});
