export { default, metadata } from "@/app/desk/page";
