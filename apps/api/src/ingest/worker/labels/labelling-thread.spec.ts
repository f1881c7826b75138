import { expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import { LabellingThread } from './labelling-thread.js';

/** Labels drafts with their titles; says what it was told of topics in between. */
function program(does: string): URL {
  const text = `import { parentPort } from 'node:worker_threads';
    let told = 'nothing';
    const label = ({ draft: { title } }) =>
      title === 'broken' ? { fault: 'too deep' } : { json: JSON.stringify({ language: title + ' ' + told, digest: null }), sketch: null };
    parentPort.on('message', (order) => { ${does} });
    parentPort.postMessage([]);`;
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

const ANSWERS = `if (order.kind === 'topics') told = order.topics.tagMapVersion;
  else parentPort.postMessage(order.drafts.map(label));`;
const draftOf = (title: string, text = '') => ({ title, paragraphs: [{ text }] }) as unknown as ArticleDraft;
const none = { sourceCountry: null, language: null };
const topics = { tagMapVersion: 7, tagMap: new Map(), rules: [], models: [] };

test('each draft has its own labels, by the settings of when it was given, and one that fails leaves the others theirs', async () => {
  const thread = await LabellingThread.start(program(ANSWERS));
  const label = (title: string, text?: string) => thread.label(draftOf(title, text), 'infer', none);
  const many = Array.from({ length: 40 }, (_, n) => label(`${n}`));
  const failed = label('broken');
  const long = [label('long', 'x'.repeat(70_000)), label('after')];
  const before = label('before');
  thread.useTopics(topics);
  const anew = label('anew');
  await expect(failed).rejects.toThrow('too deep');
  const found = (await Promise.all([...many, ...long, before, anew])).map(({ language }) => language);
  const titles = [...Array.from({ length: 40 }, (_, n) => `${n}`), 'long', 'after', 'before'];
  expect(found).toEqual([...titles.map((title) => `${title} nothing`), 'anew 7']);
  expect(thread.silence).toBe(0);
  await thread.end();
});

test('a thread that says nothing is heard to be silent, but not while it has nothing to do', async () => {
  const thread = await LabellingThread.start(program(''));
  expect(thread.silence).toBe(0);
  void thread.label(draftOf('unheard'), 'infer', none);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(thread.silence).toBeGreaterThan(20);
  await thread.end();
});

test.each([
  ['before it is ready', 'process.exit(7);', 'left with code 7'],
  ['at a draft', `parentPort.once('message', () => process.exit(7)); parentPort.postMessage([]);`, 'left with code 7'],
  ['by a fault', `parentPort.postMessage([]); throw new Error('down');`, 'down'],
])('a thread that goes %s is heard of', async (_name, does, reason) => {
  const text = `import { parentPort } from 'node:worker_threads'; ${does}`;
  const lost = new Promise<Error>((resolve) => {
    const started = LabellingThread.start(new URL(`data:text/javascript,${encodeURIComponent(text)}`), resolve);
    void started.then((thread) => thread.label(draftOf('lost'), 'infer', none));
  });
  expect((await lost).message).toContain(reason);
});

test('a thread that is ended is not lost', async () => {
  const lost: Error[] = [];
  const thread = await LabellingThread.start(program(ANSWERS), (reason) => lost.push(reason));
  await thread.end();
  expect(lost).toEqual([]);
});
