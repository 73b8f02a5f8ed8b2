/** The app speaks English; numbers and dates follow the kind of English that the device is set to, if it is. */
export const locale = navigator.languages.find((language) => /^en\b/i.test(language)) ?? "en";
