import { listenForChanges } from '@vigie/storage';
import { concatMap, Observable, ReplaySubject, scan, share, throttleTime } from 'rxjs';
import type { DataSource } from 'typeorm';

/** Writers commit several times a second while uploads are read. */
const SPACING = 200;

/**
 * The time of the last change that is counted, and then the time of each state that has another one; it listens to the
 * database only while somebody listens to it.
 */
export function sqlChanges(dataSource: DataSource): Observable<{ asOf: string }> {
  return new Observable<void>((told) => {
    const listener = listenForChanges(urlOf(dataSource), () => told.next());
    return () => void listener.stop();
  }).pipe(
    throttleTime(SPACING, undefined, { leading: true, trailing: true }),
    scan((count) => count + 1, 0),
    concatMap((count) => readClock(dataSource, count === 1 ? LAST_CHANGE : 'SELECT now() AS at')),
    share({ connector: () => new ReplaySubject(1) }),
  );
}

/** A row is dated by the begin of its transaction, which may have been seen only when it ended. */
const LAST_CHANGE = `
  SELECT least(now(), coalesce(greatest(
    (SELECT change_log.changed_at FROM change_log ORDER BY change_log.id DESC LIMIT 1),
    (SELECT name_change.changed_at FROM name_change ORDER BY name_change.id DESC LIMIT 1)) + interval '1 minute',
    pg_postmaster_start_time())) AS at`;

async function* readClock(dataSource: DataSource, sql: string): AsyncGenerator<{ asOf: string }> {
  try {
    const [clock]: { at: Date }[] = await dataSource.query(sql);
    yield { asOf: clock!.at.toISOString() };
  } catch {
    // The listener notices too, and calls again as soon as the database is back.
  }
}

/** Where a data source is connected to. */
export function urlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('The database has no address.');
  return options.url;
}
