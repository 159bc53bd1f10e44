let audio: AudioContext | undefined;

const LATE_MS = 1000;

/** Two soft notes. Silent until the person has touched the page: browsers ask for that, and then it is too late. */
export async function chime() {
  audio ??= new AudioContext();
  const asked = performance.now();
  await audio.resume();
  if (performance.now() - asked > LATE_MS) return;
  note(audio, 659.25, 0);
  note(audio, 880, 0.13);
}

function note(audio: AudioContext, frequency: number, after: number) {
  const begins = audio.currentTime + after;
  const tone = new OscillatorNode(audio, { type: 'sine', frequency });
  const loudness = new GainNode(audio, { gain: 0 });
  loudness.gain.setValueAtTime(0, begins);
  loudness.gain.linearRampToValueAtTime(0.12, begins + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, begins + 0.5);
  tone.connect(loudness).connect(audio.destination);
  tone.start(begins);
  tone.stop(begins + 0.5);
}
