/**
 * Gathers the positions of each lexeme, and writes them as Postgres reads a vector, without a string of each. `indexOf` gives
 * the lexeme of a word; `forms` what else a word is found by.
 */
export function vectorBuilder(lexemes, indexOf, forms) {
  const names = lexemes.map((name) => Buffer.from(name));
  const [head, tail] = [new Int32Array(names.length).fill(-1), new Int32Array(names.length)];
  const [position, next] = [new Int32Array(8192), new Int32Array(8192)];
  const out = Buffer.alloc(512 * 1024);
  let touched = [];
  let added = [];
  let used = 0;
  const has = (id) => id >= 0 && head[id] >= 0;
  return {
    begin() {
      for (const id of touched) head[id] = -1;
      touched = [];
      added = [];
      used = 0;
    },
    add(places, shift) {
      added.push(places);
      for (let at = 0; at < places.length; at += 1) {
        const id = indexOf[places[at]];
        if (id < 0) continue;
        position[used] = at + 1 + shift;
        next[used] = -1;
        if (head[id] < 0) {
          head[id] = used;
          touched.push(id);
        } else next[tail[id]] = used;
        tail[id] = used;
        used += 1;
      }
    },
    /** The text of the vector, and about how many bytes Postgres takes for it. */
    vector() {
      let [end, size] = [0, 8];
      for (const id of touched) {
        end = writeBytes(out, end, names[id]);
        size += 6 + names[id].length + (names[id].length % 2);
        for (let at = head[id], mark = 58; at >= 0; at = next[at], mark = 44) {
          out[end] = mark;
          end = writeNumber(out, end + 1, position[at]);
          size += 2;
        }
        out[end] = 32;
        end += 1;
      }
      for (const form of forms.without(added, has)) {
        end = writeBytes(out, end, form);
        size += 4 + form.length;
        out[end] = 32;
        end += 1;
      }
      return { text: out.toString('utf8', 0, end), bytes: size };
    },
  };
}

function writeBytes(out, start, bytes) {
  for (let at = 0; at < bytes.length; at += 1) out[start + at] = bytes[at];
  return start + bytes.length;
}

function writeNumber(out, start, number) {
  const end = start + (number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5);
  let rest = number;
  for (let at = end - 1; at >= start; at -= 1) {
    out[at] = 48 + (rest % 10);
    rest = (rest / 10) | 0;
  }
  return end;
}
