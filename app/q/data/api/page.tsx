export { default, metadata } from "@/app/data/api/page";
