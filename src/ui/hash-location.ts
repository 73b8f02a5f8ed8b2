/** Stands in for wouter's location of pages that a server knows by their path: here all addresses are behind the "#". */
export { useHashLocation as useBrowserLocation } from "wouter/use-hash-location";

/** Nothing is asked of a server. */
export const useSearch = (): string => "";
