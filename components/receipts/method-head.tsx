import type { ReactNode } from "react";
import type { Result } from "@/lib/catalogue/catalogue";
import { methodHref } from "@/lib/view/address/addresses";
import { SourceOf } from "./source-of";

interface MethodHeadProps {
  readonly result: Result;
  /** The class of the text after the method's name. */
  readonly detail: string | undefined;
  /** Rendered before the source. */
  readonly children?: ReactNode;
}

/** The head of a row for one result: its method, and where it was read. */
export const MethodHead = ({ result, detail, children }: MethodHeadProps) => (
  <th scope="row">
    <a href={methodHref(result.method.method_id)}>{result.method.name}</a>
    <span className={detail}>
      {" "}
      {children}
      <SourceOf result={result} />
    </span>
  </th>
);
