export { default, metadata } from "@/app/method/page";
