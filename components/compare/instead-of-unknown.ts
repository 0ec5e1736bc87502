import type { Instead } from "@/components/notices/parameter-notice";
import { compareHref } from "@/lib/view/address/compare-address";
import type { CompareChoices } from "@/lib/view/compare-choices";
import type { CompareView } from "@/lib/view/views/compare-view";

/** Returns the link that compares a method in place of an unknown one, which the view has left out. */
export const insteadOfUnknown =
  (view: CompareView, { methods }: Pick<CompareChoices, "methods">): Instead =>
  (id) => ({
    name: methods.find((method) => method.id === id)?.name ?? id,
    href: compareHref({ ...view, methods: [...view.methods.filter((other) => other !== id), id] }),
  });
