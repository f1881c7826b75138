/** Bits of a place within its text; what is above them is the article within its segment. */
export const PLACE_BITS = 14;
const PLACE = 2 ** PLACE_BITS - 1;

/** A word of a segment: the texts that have it, and where it stands there. */
export interface PackedWord {
  number: number;
  texts: Buffer;
  places: Buffer;
}

/**
 * Packs ascending codes of article and place, where place 0 says that none is known. Texts are the distances between articles;
 * places those within a text, doubled, and one more if another follows. Seven bits a byte, the lowest first.
 */
export function packWord(codes: Uint32Array): PackedWord {
  const texts = new Bytes(codes.length * 2);
  const places = new Bytes(codes.length * 3);
  let number = 0;
  let isPlaced = false;
  let article = -1;
  let place = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!;
    if (code >>> PLACE_BITS !== article) {
      texts.add((code >>> PLACE_BITS) - article - 1);
      article = code >>> PLACE_BITS;
      place = 0;
      number++;
    }
    const isFollowed = at + 1 < codes.length && codes[at + 1]! >>> PLACE_BITS === article;
    places.add((((code & PLACE) - place) << 1) | (isFollowed ? 1 : 0));
    place = code & PLACE;
    isPlaced ||= place > 0;
  }
  return { number, texts: texts.written(), places: isPlaced ? places.written() : Buffer.alloc(0) };
}

/** The codes of a word; none where no places are known. */
export function placesOf({ texts, places }: Pick<PackedWord, 'texts' | 'places'>): Uint32Array {
  const codes = new Uint32Array(places.length);
  let length = 0;
  let at = 0;
  if (places.length === 0) return codes;
  eachText(texts, (article) => {
    let place = 0;
    for (let more = 1; more === 1; ) {
      let value = places[at++]!;
      if (value > 127) value += (places[at++]! << 7) - 128;
      if (value > 16_383) value += (places[at++]! << 14) - 16_384;
      place += value >>> 1;
      more = value & 1;
      if (place > 0) codes[length++] = (article << PLACE_BITS) | place;
    }
  });
  return codes.subarray(0, length);
}

/** Hears of each article within its segment, ascending. */
export function eachText(texts: Uint8Array, hear: (article: number) => void): void {
  let article = -1;
  for (let at = 0; at < texts.length; ) {
    let value = texts[at++]!;
    if (value > 127) value += (texts[at++]! << 7) - 128;
    article += value + 1;
    hear(article);
  }
}

class Bytes {
  private readonly bytes: Buffer;
  private length = 0;

  constructor(most: number) {
    this.bytes = Buffer.alloc(most);
  }

  add(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bytes[this.length++] = (rest & 127) | 128;
    this.bytes[this.length++] = rest;
  }

  written(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}
