/** The database of the app, and what lies beside it. */
export const databaseName = "rehearse";
