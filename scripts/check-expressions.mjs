import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSlow, slowExpressions, sourcesWithin } from './regular-expressions.mjs';
import { root } from './repository.mjs';

// Each expression of the product takes linear time, or is listed with what bounds the texts that it meets.
const PLANTED = ['/(a+)+b/', String.raw`/\s+$/`, '/^[^x]*y[^z]*z$/'];
const missed = PLANTED.filter((literal) => !isSlow(literal));
const listed = new Map(
  Object.entries(JSON.parse(readFileSync(join(root, 'scripts/bounded-expressions.json'), 'utf8'))),
);
const found = slowExpressions(sourcesWithin(['apps', 'libs']));
const unlisted = found.filter(({ literal }) => !listed.has(literal));
const gone = [...listed.keys()].filter((literal) => !found.some((each) => each.literal === literal));

for (const literal of missed) console.log(`${literal} was not noticed, which takes more than linear time`);
for (const { path, line, literal } of unlisted)
  console.log(
    `${path}:${line} ${literal} takes more than linear time: write it otherwise, or add it to scripts/bounded-expressions.json with what bounds the texts it meets`,
  );
for (const literal of gone) console.log(`${literal} is listed in scripts/bounded-expressions.json, and nowhere else`);
process.exitCode = missed.length + unlisted.length + gone.length === 0 ? 0 : 1;
