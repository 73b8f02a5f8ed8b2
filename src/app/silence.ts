/** In Chromium what is shorter than five seconds gets no media keys: it counts as a signal, not as something that plays. */
const seconds = 10;
const samplesPerSecond = 8_000;
/** Silence, where a sample is a byte. */
const middle = 128;

/** A sound without a sound: a WAV file with one channel of eight bits. http://soundfile.sapp.org/doc/WaveFormat/ */
export function silentSound(): Blob {
  const samples = new Uint8Array(seconds * samplesPerSecond).fill(middle);
  const header = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string) => {
    for (const [offset, letter] of [...text].entries())
      header.setUint8(at + offset, letter.charCodeAt(0));
  };
  write(0, "RIFF");
  header.setUint32(4, 36 + samples.length, true);
  write(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true); // Samples as they are.
  header.setUint16(22, 1, true); // Channels.
  header.setUint32(24, samplesPerSecond, true);
  header.setUint32(28, samplesPerSecond, true); // Bytes a second.
  header.setUint16(32, 1, true); // Bytes a sample.
  header.setUint16(34, 8, true); // Bits a sample.
  write(36, "data");
  header.setUint32(40, samples.length, true);
  return new Blob([header, samples], { type: "audio/wav" });
}
