/** The id of the receipt that is open in place, unique on a page. */
export const RECEIPT_ID = "receipt-in-place";
