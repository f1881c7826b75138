/**
 * Puts another text into a box as if it had been typed, so that Ctrl+Z takes it back; false where the browser cannot.
 */
export function writeIn(box: HTMLInputElement, text: string): boolean {
  box.focus();
  box.select();
  // Nothing newer writes into the history of a box.
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
