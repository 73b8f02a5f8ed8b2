/** How much of the way to what is heard now the level goes with each frame: it must not flicker. */
const pace = 0.2;

/**
 * Tells with each frame how loud it is, from 0 to 1. Where a browser cannot listen to its own recording it tells nothing.
 *
 * @returns what ends it
 */
export function watchLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  if (!("AudioContext" in globalThis)) return () => {};
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 256;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  let level = 0;
  let frame = 0;
  const look = () => {
    analyser.getByteTimeDomainData(samples);
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
    // By the root, as ears do: speech has a fifth of the range.
    level += pace * (Math.sqrt(loudest / 128) - level);
    tell(level);
    frame = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
    void context.close();
  };
}
