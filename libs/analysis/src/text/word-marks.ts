/** Which words of the vocabulary a document has. One table serves all documents; each marks it with its own stamp. */
let marks = new Uint32Array(1 << 16);
let lastStamp = 0;
const MOST_STAMPS = 0xffff_fff0;

/** Marks the words of a document and gives the question whether a numbered word is among them, until the next document. */
export function markWords(fields: Iterable<Int32Array>): (number: number) => boolean {
  if (lastStamp > MOST_STAMPS) {
    marks.fill(0);
    lastStamp = 0;
  }
  lastStamp += 1;
  const stamp = lastStamp;
  for (const numbers of fields) {
    for (const number of numbers) {
      if (number >= marks.length) {
        const wider = new Uint32Array(2 * number);
        wider.set(marks);
        marks = wider;
      }
      marks[number] = stamp;
    }
  }
  return (number) => marks[number] === stamp;
}
