/** The browser's Vietnamese voice. One on the device comes first: it needs no line and sends the text nowhere. */
export function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi([-_]|$)/i.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}
