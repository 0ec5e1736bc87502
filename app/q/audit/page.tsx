export { default, metadata } from "@/app/audit/page";
