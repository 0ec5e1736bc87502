export { default, metadata } from "@/app/how-it-works/page";
