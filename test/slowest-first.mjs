import { createRequire } from 'node:module';
import { relative } from 'node:path';

// Jest's own, which knows how long each file took the last time.
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** Seconds that a file of these folders takes as a rule; what starts whole products waits more than it works. */
const usual = [
  { folder: /^test\/(?:system\/crash|journey\/pages)/, seconds: 60 },
  { folder: /^test\/(?:journey|system|counting|replica|postgres|life-cycle)\//, seconds: 20 },
  // Short files that take long.
  {
    folder: /^libs\/(?:analysis\/src\/countries\/traps|cube\/src\/collect-garbage|storage\/.*\/counts-are-true)/,
    seconds: 10,
  },
  { folder: /^(?:test|apps\/api|libs\/postgres|gold)\//, seconds: 6 },
];

/** Begins with the files that take longest, also on a machine that runs them for the first time: no long one is left for the end. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test, this.expect(test)]));
    const failed = (test) => (this.hasFailed(test) ? 1 : 0);
    return [...tests].sort((a, b) => failed(b) - failed(a) || seconds.get(b) - seconds.get(a));
  }

  expect(test) {
    test.duration = this.time(test);
    if (test.duration !== undefined) return test.duration / 1000;
    const path = relative(test.context.config.rootDir, test.path);
    const known = usual.find(({ folder }) => folder.test(path))?.seconds ?? 1;
    return known + (test.context.hasteFS.getSize(test.path) ?? 0) / 10_000;
  }
}
