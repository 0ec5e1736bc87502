export { default, metadata } from "@/app/your-numbers/formats/page";
