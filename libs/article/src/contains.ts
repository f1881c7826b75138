/** For each end of a beginning of a text, how much of that beginning the text begins with anew there. */
function beginnings(text: string): Int32Array {
  const lengths = new Int32Array(text.length);
  for (let end = 1, length = 0; end < text.length; end++) {
    while (length > 0 && text.charCodeAt(end) !== text.charCodeAt(length)) length = lengths[length - 1]!;
    if (text.charCodeAt(end) === text.charCodeAt(length)) length += 1;
    lengths[end] = length;
  }
  return lengths;
}

/** Whether a text has another one in it, in time that grows with their lengths alone (`includes` compares some texts for minutes). */
export function contains(text: string, part: string): boolean {
  if (part.length > text.length) return false;
  if (text.startsWith(part)) return true;
  const lengths = beginnings(part);
  for (let place = 0, found = 0; place < text.length; place++) {
    while (found > 0 && text.charCodeAt(place) !== part.charCodeAt(found)) found = lengths[found - 1]!;
    if (text.charCodeAt(place) === part.charCodeAt(found)) found += 1;
    if (found === part.length) return true;
  }
  return false;
}
