const CLOCK = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
/** The line with the times of a piece of speech, where it is shown perhaps, and nothing else. */
export const TIMES = new RegExp(
  String.raw`^\s{0,8}${CLOCK}\s{0,8}-->\s{0,8}${CLOCK}(?:\s{1,8}\w{1,12}:[\w%.,:-]{1,30}){0,8}\s{0,8}$`,
  'u',
);
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;
const NUMBER = /^\s{0,8}\d{1,7}\s{0,8}$/u;
const MARK = /<\/?[a-z][^<>]{0,200}>|<\d[\d:.]{3,15}>|\{\\[^{}]{1,80}\}/giu;
const SOUND = /^(?:[[(♪♫][^\])♪♫]{0,80}[\])♪♫]|[♪♫])$/u;
const SPEAKER = /^(?:[-–—]\s|>>)/u;
const SENTENCE_END = /[.!?…。！？؟۔।]["'»”“’)\]]{0,3}$/u;
/** Seconds of silence behind which another paragraph begins, at once and behind the end of a sentence. */
const SILENCE = { any: 5, sentence: 1.5 };
/** So long a paragraph ends with its sentence. */
const LENGTH = 500;

interface Cue {
  from: number;
  to: number;
}

/** What is said in a transcript with times, in paragraphs: without numbers, times, settings, notes, sounds and lines that roll on. */
export function spokenParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let last: Cue | null = null;
  let said: string[] = [];
  for (const { cue, text } of spokenLines(lines)) {
    if (text === '' || SOUND.test(text) || said.includes(text)) continue;
    const above = paragraphs.at(-1);
    if (above !== undefined && last !== null && goesOn(above, text, cue === last ? 0 : cue.from - last.to))
      paragraphs[paragraphs.length - 1] = `${above} ${text}`;
    else paragraphs.push(text);
    said = [...said.slice(-1), text];
    last = cue;
  }
  return paragraphs;
}

// What a piece of speech is called stands between a blank line and its times; a number may follow other words, too.
function* spokenLines(lines: readonly string[]): Generator<{ cue: Cue; text: string }> {
  let cue: Cue | null = null;
  let isNote = false;
  for (const [at, line] of lines.entries()) {
    const isApart = at === 0 || lines[at - 1]?.trim() === '';
    if (isApart) isNote = BLOCK.test(line);
    const times = cueOf(line);
    if (times !== null) [cue, isNote] = [times, false];
    else if (cue !== null && !isNote && !((isApart || NUMBER.test(line)) && TIMES.test(lines[at + 1] ?? '')))
      yield { cue, text: line.replace(MARK, '').replace(/\s+/gu, ' ').trim() };
  }
}

function cueOf(text: string): Cue | null {
  const found = TIMES.exec(text);
  if (found === null) return null;
  const secondsOf = ([hours, minutes, seconds, part]: readonly (string | undefined)[]): number =>
    Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${part}`);
  return { from: secondsOf(found.slice(1, 5)), to: secondsOf(found.slice(5, 9)) };
}

function goesOn(above: string, text: string, silence: number): boolean {
  if (SPEAKER.test(text) || silence >= SILENCE.any) return false;
  return !SENTENCE_END.test(above.slice(-12)) || (silence < SILENCE.sentence && above.length < LENGTH);
}
