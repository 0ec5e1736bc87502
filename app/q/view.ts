import type { Metadata } from "next";
import type { ReactNode } from "react";

export interface Asked {
  /** Of the row that the page is about; empty for a page that is about none. */
  readonly id: string;
  readonly search: URLSearchParams;
}

/** How a page answers an address with a query. */
export interface View {
  readonly metadata: (asked: Asked) => Promise<Metadata>;
  readonly render: (asked: Asked) => Promise<ReactNode>;
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** A page as its file in app exports it. */
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

/** A page that reads its query; what is said of it (title, picture, files) is the same with any. */
export const reading = (load: Load, render: View["render"]): View => ({ metadata: (asked) => metadataOf(load, asked), render });

/** A page without choices: a query can only say with which data a link was made, and the layout answers that. */
export const same = (load: Load): View => reading(load, async (asked) => (await load()).default(propsOf(asked)));
