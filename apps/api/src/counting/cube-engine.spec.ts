import { describe, expect, test } from '@jest/globals';
import { type Answer, QuestionError, type Selection } from '@vigie/article';
import { QuerySyntaxError } from '@vigie/query';
import { pack } from './cube/crossed-error.js';
import type { CubeState, ToCube } from './cube/protocol.js';
import { CubeEngine } from './cube-engine.js';

const ALL: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const STATE: CubeState = {
  ready: true,
  epoch: 1,
  asOf: '2025-01-01T00:00:01Z',
  changedAt: '2025-01-01T00:00:00Z',
  articles: 3,
  bytes: 9,
  filling: null,
};

/** An engine whose thread is played by the test. */
function play() {
  const asked: Extract<ToCube, { id: number }>[] = [];
  let epoch = 1;
  const engine: CubeEngine = new CubeEngine((message) => {
    if (message.kind === 'refresh')
      queueMicrotask(() =>
        engine.receive({ kind: 'refreshed', id: message.id, epoch, asOf: `2025-01-01T00:00:0${epoch}Z` }),
      );
    else if (message.kind === 'ask') asked.push(message);
  });
  engine.receive({ kind: 'state', state: STATE });
  const turn = async () => {
    for (let wait = 0; wait < 10; wait += 1) await Promise.resolve();
  };
  return {
    engine,
    asked,
    turn,
    change: () => (epoch += 1),
    query: async (selection = ALL) => {
      const answer = engine.query(selection, [], 'en');
      await turn();
      return answer;
    },
    reply: (total: number) => {
      const answers: Answer[] = [{ kind: 'list', places: [], more: false, total }];
      engine.receive({
        kind: 'answer',
        id: asked.at(-1)!.id,
        epoch,
        asOf: `2025-01-01T00:00:0${epoch}Z`,
        answers,
        bytes: 10,
      });
    },
  };
}

describe('the engine', () => {
  test('asks what is the same once, while it is answered and afterwards, until something changes', async () => {
    const { engine, asked, turn, change, reply } = play();
    const both = [engine.query(ALL, [], 'en'), engine.query({ ...ALL }, [], 'en')];
    await turn();
    expect(asked).toHaveLength(1);
    reply(7);
    const answer = { asOf: '2025-01-01T00:00:01Z', answers: [{ kind: 'list', places: [], more: false, total: 7 }] };
    expect(await Promise.all(both)).toEqual([answer, answer]);
    expect(await engine.query(ALL, [], 'en')).toEqual(answer);
    expect(asked).toHaveLength(1);
    change();
    const later = engine.query(ALL, [], 'en');
    await turn();
    expect(asked).toHaveLength(2);
    reply(8);
    expect(await later).toMatchObject({ asOf: '2025-01-01T00:00:02Z', answers: [{ total: 8 }] });
  });

  test('asks what is different apart', async () => {
    const { engine, asked, turn } = play();
    const changes = [
      {},
      { q: 'x' },
      { timezone: 'Europe/Paris' },
      { filters: { tag: { include: ['a'], exclude: [] } } },
    ];
    for (const change of changes) void engine.query({ ...ALL, ...change }, [], 'en').catch(() => undefined);
    void engine.query(ALL, [], 'fr').catch(() => undefined);
    await turn();
    expect(asked).toHaveLength(5);
    engine.end();
  });

  test.each([
    new QuestionError('interval', 'is too fine', { suggestion: 'week', question: 2 }),
    new QuerySyntaxError('a word is missing', { start: 1, end: 3 }, 'a'),
    Object.assign(new Error('too long'), { code: '57014' }),
  ])('passes a refusal on as it was thrown: %s', async (error) => {
    const { engine, asked, turn } = play();
    const answer = engine.query(ALL, [], 'en').catch((caught) => caught);
    await turn();
    engine.receive({ kind: 'refused', id: asked[0]!.id, error: structuredClone(pack(error)) });
    const { stack: _, ...caught } = { ...(await answer), message: (await answer).message };
    expect(caught).toMatchObject({
      ...error,
      name: error.name === 'Error' ? 'CountingFailedError' : error.name,
      message: error.message,
    });
    expect((await answer) instanceof (error.name === 'Error' ? Error : error.constructor)).toBe(true);
  });

  test('fails what was asked of a thread that ended, and can be asked again once there is another', async () => {
    const { engine, turn, query, reply, asked } = play();
    const lost = engine.query(ALL, [], 'en');
    await turn();
    engine.end();
    await expect(lost).rejects.toThrow('has ended');
    expect(engine.isReady).toBe(false);
    engine.receive({ kind: 'state', state: STATE });
    expect(engine.isReady).toBe(true);
    const again = query();
    await turn();
    expect(asked).toHaveLength(2);
    reply(1);
    expect(await again).toMatchObject({ answers: [{ total: 1 }] });
  });

  test('tells each state once, and none while there is no cube', () => {
    const { engine } = play();
    const told: string[] = [];
    engine.live.subscribe(({ asOf }) => told.push(asOf));
    engine.receive({ kind: 'state', state: { ...STATE, asOf: 'later' } });
    engine.receive({ kind: 'state', state: { ...STATE, epoch: 2, changedAt: '2025-02-01T00:00:00Z' } });
    engine.end();
    expect(told).toEqual(['2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z']);
  });
});
