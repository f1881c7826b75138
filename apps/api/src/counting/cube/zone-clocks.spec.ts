import { expect, test } from '@jest/globals';
import { ZoneClocks } from './zone-clocks.js';

/** Clocks whose database notes what it is asked. */
function noted() {
  const asked: [string, string, string][] = [];
  const rows = async (_: string, { values }: { values: unknown[] }) => {
    const [zone, from, to] = values as [string, number, number];
    asked.push([
      zone,
      new Date(from * 1000).toISOString().slice(0, 10),
      new Date(to * 1000).toISOString().slice(0, 10),
    ]);
    return [
      { start: null, seconds: 3600 },
      { start: from + 1000, seconds: 7200 },
    ];
  };
  const clocks = new ZoneClocks((read) => read({ rows } as never));
  return { asked, clocks };
}

const days = (from: string | null, to: string | null) => ({ kind: 'days' as const, from, to });

test('a clock is read once for decades, and anew only for an article from before them', async () => {
  const { asked, clocks } = noted();
  const year = new Date().getUTCFullYear();
  const end = `${Math.floor((year + 2) / 10) * 10 + 10}-01-01`;
  const [may, june] = [Date.UTC(2015, 4), Date.UTC(2015, 5)];
  expect(clocks.known('Europe/Paris', may, null)).toBeUndefined();
  await Promise.all([clocks.read('Europe/Paris', may, null), clocks.read('Europe/Paris', june, null)]);
  expect(asked).toEqual([['Europe/Paris', '2010-01-01', end]]);
  expect(clocks.known('Europe/Paris', june, days('2014-02-03', `${year}-01-01`))).toMatchObject({
    zone: 'Europe/Paris',
  });
  expect(clocks.known('Europe/Paris', Date.UTC(1999, 1), null)).toBeUndefined();
  clocks.forget();
  expect(clocks.known('Europe/Paris', june, null)).toBeUndefined();
});

test('far bounds are read apart, and nothing in between', async () => {
  const { asked, clocks } = noted();
  const bounds = days('1623-01-01', '2305-06-01');
  await clocks.read('Asia/Tokyo', Date.UTC(2020, 0), bounds);
  expect(asked.map(([, from, to]) => [from, to])).toMatchObject([
    ['1840-01-01', '1850-01-01'],
    ['2010-01-01', expect.any(String)],
    ['2300-01-01', '2310-01-01'],
  ]);
  const { starts, offsets } = clocks.known('Asia/Tokyo', Date.UTC(2020, 0), bounds)!;
  expect(starts.map((start) => (start === -Infinity ? start : new Date(start).getUTCFullYear()))).toEqual([
    -Infinity,
    1840,
    2010,
    2010,
    2300,
    2300,
  ]);
  expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  expect(offsets).toEqual([3_600_000, 7_200_000, 3_600_000, 7_200_000, 3_600_000, 7_200_000]);
});

test('what cannot be read is asked again', async () => {
  let turn = 0;
  const clocks = new ZoneClocks(() => {
    turn += 1;
    return Promise.reject(new Error(`no ${turn}`));
  });
  await expect(clocks.read('UTC', null, null)).rejects.toThrow('no 1');
  await expect(clocks.read('UTC', null, null)).rejects.toThrow('no 2');
});
