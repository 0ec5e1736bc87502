export { default, generateMetadata } from "@/app/methods/[id]/page";
