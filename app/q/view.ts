import type { Metadata } from "next";
import type { ReactNode } from "react";

export interface Asked {
  /** The id of the row that the page is about; empty if it is about none. */
  readonly id: string;
  readonly search: URLSearchParams;
}

/** How a page responds to an address with a query. */
export interface View {
  readonly metadata: (asked: Asked) => Promise<Metadata>;
  readonly render: (asked: Asked) => Promise<ReactNode>;
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Loads a page as its file in app exports it. */
type Load = () => Promise<{
  readonly default: (props: Props) => ReactNode | Promise<ReactNode>;
  readonly metadata?: Metadata;
  readonly generateMetadata?: (props: Props) => Promise<Metadata>;
}>;

const propsOf = ({ id }: Asked): Props => ({ params: Promise.resolve({ id }) });

async function metadataOf(load: Load, asked: Asked): Promise<Metadata> {
  const page = await load();
  return page.metadata ?? (await page.generateMetadata?.(propsOf(asked))) ?? {};
}

/** Makes the view of a page that reads its query; its metadata is the same for every query. */
export const reading = (load: Load, render: View["render"]): View => ({
  metadata: (asked) => metadataOf(load, asked),
  render,
});

/** Makes the view of a page without choices: its query can only contain a data version, which the layout handles. */
export const same = (load: Load): View => reading(load, async (asked) => (await load()).default(propsOf(asked)));
