import { loadCatalogue } from "@/lib/catalogue/load-catalogue";
import { answerRequest } from "@/lib/http/answer-request";
import { METHOD_NOT_ALLOWED } from "@/lib/http/problem";
import { respondOptions, respondProblem } from "@/lib/http/respond";

// oxlint-disable-next-line no-console -- An exception that is caught here would otherwise be in no log.
const report = (reference: string, error: unknown) => console.error(`API: ${reference}:`, error);
const read = (request: Request) => answerRequest(request, loadCatalogue(), report);
const refuse = (request: Request) => respondProblem(request, METHOD_NOT_ALLOWED);

export const GET = read;
export const HEAD = read;
export const OPTIONS = respondOptions;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
