/** How many changed things a page of an impact shows at once. */
export const rowsAtOnce = 500
