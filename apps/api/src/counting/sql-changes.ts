import { listenForChanges } from '@vigie/storage';
import { concatMap, Observable, ReplaySubject, share, throttleTime } from 'rxjs';
import type { DataSource } from 'typeorm';

/** Writers commit several times a second while uploads are read. */
const SPACING = 200;

/** The time of the database's state, now and after each change; it listens only while somebody does. */
export function sqlChanges(dataSource: DataSource): Observable<{ asOf: string }> {
  return new Observable<void>((told) => {
    const listener = listenForChanges(urlOf(dataSource), () => told.next());
    return () => void listener.stop();
  }).pipe(
    throttleTime(SPACING, undefined, { leading: true, trailing: true }),
    concatMap(() => readClock(dataSource)),
    share({ connector: () => new ReplaySubject(1), resetOnRefCountZero: true }),
  );
}

async function* readClock(dataSource: DataSource): AsyncGenerator<{ asOf: string }> {
  try {
    const [clock]: { now: Date }[] = await dataSource.query('SELECT now() AS now');
    yield { asOf: clock!.now.toISOString() };
  } catch {
    // The listener notices too, and calls again as soon as the database is back.
  }
}

/** Where a data source is connected to. */
export function urlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('The database has no address.');
  return options.url;
}
