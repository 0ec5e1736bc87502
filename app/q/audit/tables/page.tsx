export { default, metadata } from "@/app/audit/tables/page";
