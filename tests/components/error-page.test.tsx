import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { ErrorInfo } from "next/dist/client/components/error-boundary";
import ErrorPage from "@/app/error";

/** Returns every button below an element. */
const buttonsIn = (node: ReactNode): readonly ReactElement<{ onClick?: () => void; children?: ReactNode }>[] =>
  Children.toArray(node).flatMap((child) => {
    if (!isValidElement<{ onClick?: () => void; children?: ReactNode }>(child)) return [];
    return child.type === "button" ? [child] : buttonsIn(child.props.children);
  });

test("a page that fails says so, with what identifies the failure in the log, and asks the server again", () => {
  // The properties that Next passes to the page; a release that renames them does not compile here.
  const given: Pick<ErrorInfo, "retry"> = { retry: vi.fn() };
  const error = Object.assign(new Error("secret"), { digest: "2718281828" });
  const page = <ErrorPage error={error} {...given} />;
  const html = renderToStaticMarkup(page);
  expect(html).toContain("Reference 2718281828.");
  expect(html).not.toContain("secret");
  const [button] = buttonsIn(ErrorPage({ error, ...given }));
  button?.props.onClick?.();
  expect(given.retry).toHaveBeenCalledOnce();
});

test("a failure without a reference has none", () => {
  expect(renderToStaticMarkup(<ErrorPage error={new Error()} retry={() => undefined} />)).not.toContain("Reference");
});
