import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { searchOf, type PageSearch } from "@/lib/view/views/search";
import { pageAt, type PageAddress } from "@/lib/view/address/site-pages";
import type { Asked, View } from "./view";

interface Props {
  readonly params: Promise<{ readonly page?: readonly string[] }>;
  readonly searchParams: Promise<PageSearch>;
}

/** Returns the exports of a route below app/q, which makes pages of the site for an address with a query (proxy.ts). The layout around them reads the data version. */
export function twin(views: Readonly<Partial<Record<PageAddress, View>>>): {
  readonly generateMetadata: (props: Props) => Promise<Metadata>;
  readonly Page: (props: Props) => Promise<ReactNode>;
} {
  const askedBy = async ({ params, searchParams }: Props): Promise<{ readonly view: View; readonly asked: Asked }> => {
    const page = pageAt(`/${((await params).page ?? []).join("/")}`);
    const view = page === null ? undefined : views[page.address];
    if (page === null || view === undefined) notFound();
    return { view, asked: { id: page.id, search: searchOf(await searchParams) } };
  };
  return {
    async generateMetadata(props) {
      const { view, asked } = await askedBy(props);
      return view.metadata(asked);
    },
    async Page(props) {
      const { view, asked } = await askedBy(props);
      return view.render(asked);
    },
  };
}
