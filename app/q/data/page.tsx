export { default, metadata } from "@/app/data/page";
