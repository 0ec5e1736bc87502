export { default, generateMetadata } from "@/app/papers/[id]/page";
