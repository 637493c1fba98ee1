/** All tables, by name. */
export interface Database {}
