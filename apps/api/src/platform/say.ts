/** Tells a sentence to whoever started the application. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
