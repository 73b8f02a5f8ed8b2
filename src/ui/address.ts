import { useHashLocation } from "wouter/use-hash-location";

/** Where the app is. wouter reads "%25" as "%" before the parts are taken out of it, so each such sign is written in that way. */
export function useAddress(): ReturnType<typeof useHashLocation> {
  const [path, navigate] = useHashLocation();
  return [path.replaceAll("%", "%25"), navigate];
}

/** What a part of an address says; one that was spoilt on its way says what stands there. */
export function plainPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
