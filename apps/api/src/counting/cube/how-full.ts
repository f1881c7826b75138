import type { Cube } from '@vigie/cube';

/** What the log says of a cube: how much it has, and how much it may have. */
export function howFull(cube: Cube, maxBytes: number): object {
  const each = cube.bytes / Math.max(cube.articles, 1);
  return {
    articles: cube.articles,
    megabytes: toMegabytes(cube.bytes),
    mostMegabytes: toMegabytes(maxBytes),
    mostArticles: cube.articles < 1000 ? null : Math.floor(maxBytes / each / 1000) * 1000,
  };
}

/** Millions of bytes, to one place. */
export function toMegabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
