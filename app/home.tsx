import { redirect } from "next/navigation";
import { HomePage } from "@/components/pages/home-page";
import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { homeModel } from "@/lib/view/home-model";
import { pickedAddress, readHomeView } from "@/lib/view/views/home-view";

/** Returns the home page for a query; the static page has an empty one. A picked benchmark redirects to its page. */
export function renderHome(search: URLSearchParams) {
  const picked = pickedAddress(search);
  if (picked !== null) redirect(picked);
  const { view, problems } = readHomeView(search);
  return <HomePage {...homeModel(loadCatalogue(), view, problems)} />;
}
