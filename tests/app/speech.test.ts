import { afterEach, describe, expect, it, vi } from "vitest";
import { Speech, type Utterance } from "#app/speech.ts";
import { speechChoice, voiceFor, voicesOf } from "#app/speech-voices.ts";
import { aVoice, StubSynthesis } from "./speech-stub.ts";

const inEnglish = (...texts: string[]): Utterance[] =>
  texts.map((text) => ({ text, language: "en" }));

afterEach(() => {
  speechChoice.set({ rate: 1, voices: {} });
  vi.useRealTimers();
});

describe("the voice of a language", () => {
  const voices = [
    aVoice("en-US"),
    aVoice("en_GB"),
    aVoice("de-DE", { localService: false, default: true }),
  ];

  it("is one of the device itself, never one that sends what it reads to a server", () => {
    expect(voicesOf(voices, "de")).toEqual([]);
    expect(voiceFor(voices, "de", { voices: { de: "voice de-DE" } })).toBeNull();
  });

  it("is one of its region where there is one, however the system writes that", () => {
    expect(voiceFor(voices, "en-GB", { voices: {} })?.lang).toBe("en_GB");
    expect(voiceFor(voices, "en-AU", { voices: {} })?.lang).toBe("en-US");
  });

  it("is the one that was chosen, as long as it is there", () => {
    const chosen = { voices: { en: "voice en_GB" } };
    expect(voiceFor(voices, "en-US", chosen)?.lang).toBe("en_GB");
    expect(voiceFor([aVoice("en-US")], "en-US", chosen)?.lang).toBe("en-US");
  });
});

describe("speech", () => {
  it("has no voices in a browser that cannot speak, and says nothing", async () => {
    const speech = new Speech(null);
    expect(speech.voices()).toEqual([]);
    expect(speech.canSay("en")).toBe(false);
    expect(await speech.say(inEnglish("Hello"))).toBe("failed");
    speech.stop();
  });

  it("takes voices that come late, and tells of them", () => {
    const synthesis = new StubSynthesis();
    const speech = new Speech(synthesis.asSynthesis);
    const told = vi.fn();
    speech.subscribe(told);
    expect(speech.canSay("en")).toBe(false);
    synthesis.bring(aVoice("en-US"));
    expect(told).toHaveBeenCalledOnce();
    expect(speech.canSay("en")).toBe(true);
  });

  it("looks again after a second, for browsers that do not tell", () => {
    vi.useFakeTimers();
    const synthesis = new StubSynthesis();
    const speech = new Speech(synthesis.asSynthesis);
    const getVoices = vi.spyOn(synthesis, "getVoices").mockReturnValue([aVoice("en-US")]);
    vi.advanceTimersByTime(1_000);
    expect(getVoices).toHaveBeenCalledOnce();
    expect(speech.canSay("en")).toBe(true);
  });

  it("says one thing after another, at the chosen rate", async () => {
    const synthesis = new StubSynthesis(aVoice("en-US"), aVoice("de_DE"));
    const speech = new Speech(synthesis.asSynthesis);
    speechChoice.set({ rate: 1.5, voices: {} });
    const saying = speech.say([...inEnglish("One."), { text: "Zwei.", language: "de" }]);
    // The first is begun within the tap.
    expect(synthesis.texts).toEqual(["One."]);
    expect(speech.isSpeaking()).toBe(true);
    await synthesis.end();
    expect(synthesis.texts).toEqual(["One.", "Zwei."]);
    expect(synthesis.spoken[1]).toMatchObject({ lang: "de-DE", rate: 1.5 });
    await synthesis.end();
    expect(await saying).toBe("said");
    expect(speech.isSpeaking()).toBe(false);
  });

  it("leaves out what there is no voice for", async () => {
    const synthesis = new StubSynthesis(aVoice("en-US"));
    const speech = new Speech(synthesis.asSynthesis);
    const saying = speech.say([{ text: "Un.", language: "fr" }, ...inEnglish("Two.")]);
    expect(synthesis.texts).toEqual(["Two."]);
    await synthesis.end();
    expect(await saying).toBe("said");
    expect(await speech.say([{ text: "Un.", language: "fr" }])).toBe("failed");
  });

  it("stops at once, and says nothing of the rest", async () => {
    const synthesis = new StubSynthesis(aVoice("en-US"));
    const speech = new Speech(synthesis.asSynthesis);
    const saying = speech.say(inEnglish("One.", "Two."));
    speech.stop();
    expect(await saying).toBe("stopped");
    expect(synthesis.speaking).toBe(false);
    expect(speech.isSpeaking()).toBe(false);
    await synthesis.end();
    expect(synthesis.texts).toEqual(["One."]);
  });

  it("says the new in the place of the old, which is not taken for its end", async () => {
    const synthesis = new StubSynthesis(aVoice("en-US"));
    const speech = new Speech(synthesis.asSynthesis);
    const old = speech.say(inEnglish("Old.", "Older."));
    const fresh = speech.say(inEnglish("New."));
    expect(await old).toBe("stopped");
    // The error of what was cancelled comes now.
    await new Promise((resolve) => setTimeout(resolve));
    expect(speech.isSpeaking()).toBe(true);
    await synthesis.end();
    expect(await fresh).toBe("said");
    expect(synthesis.texts).toEqual(["Old.", "New."]);
  });

  it("gives up where the voice fails", async () => {
    const synthesis = new StubSynthesis(aVoice("en-US"));
    const speech = new Speech(synthesis.asSynthesis);
    const saying = speech.say(inEnglish("One.", "Two."));
    await synthesis.fail();
    expect(await saying).toBe("failed");
    expect(synthesis.texts).toEqual(["One."]);
  });

  it("gives up on a voice that never ends: after 5 s, and 250 ms for each letter", async () => {
    vi.useFakeTimers();
    const synthesis = new StubSynthesis(aVoice("en-US"));
    const speech = new Speech(synthesis.asSynthesis);
    const saying = speech.say(inEnglish("Four"));
    await vi.advanceTimersByTimeAsync(5_999);
    expect(speech.isSpeaking()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(await saying).toBe("failed");
    expect(synthesis.speaking).toBe(false);
  });
});
