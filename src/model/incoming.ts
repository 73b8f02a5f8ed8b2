// Where the service worker lays down a guide that was shared, for the page to take.
export const incomingCache = "incoming";
export const incomingGuide = "guide";
