import { twin } from "@/app/q/twin";
import { VIEWS } from "./views";

const { generateMetadata, Page } = twin(VIEWS);
export { generateMetadata };
export default Page;
