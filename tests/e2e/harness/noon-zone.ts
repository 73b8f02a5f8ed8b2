/**
 * A time zone in which it is about noon. A study day begins at four in the morning: in this zone a test that takes a few
 * minutes begins and ends on one day, whenever it is run.
 */
export function noonZone(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // The names say how far UTC is ahead of the zone.
  return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}
