export { default, metadata } from "@/app/your-numbers/page";
