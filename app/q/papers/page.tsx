export { default, metadata } from "@/app/papers/page";
