/** The positions 0 to `count` - 1 in random order (Fisher and Yates); not as they were when there are two or more. */
export function shuffledPositions(count: number, random: () => number): number[] {
  const positions = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const moved = positions[at] as number;
    positions[at] = positions[other] as number;
    positions[other] = moved;
  }
  const unchanged = positions.every((position, at) => position === at);
  return unchanged && count > 1 ? [...positions.slice(1), 0] : positions;
}
