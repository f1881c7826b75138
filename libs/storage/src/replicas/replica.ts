import { ServerLine } from './server-line.js';

/** Why a replica is left out. */
export type ReplicaFault = 'unreachable' | 'behind' | 'no replica of the primary';

/** Where the primary is in its log, and which database it is. */
export interface Position {
  /** As `pg_lsn`: all that was committed before it was asked for is below. */
  lsn: string;
  cluster: string;
}

const HAS = `SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= $1::pg_lsn
  AND (SELECT system_identifier::text FROM pg_control_system()) = $2 AS has`;
const STANDING = `SELECT pg_is_in_recovery() AS follows, (SELECT system_identifier::text FROM pg_control_system()) AS cluster,
  greatest(0, pg_wal_lsn_diff($1::pg_lsn, pg_last_wal_replay_lsn()))::float8 AS behind`;

/** A server that replays what the primary wrote, as it was when it was last looked at. */
export class Replica {
  /** Host, port and database: fit to be shown. */
  readonly name: string;
  /** Null while it may be asked. Nothing is known of it at first. */
  fault: ReplicaFault | null = 'unreachable';
  /** Bytes of the primary's log that it had not replayed. */
  behind = 0;
  /** Rejects as soon as it is known to be unreachable, for whoever waits for an answer of it. */
  lost: Promise<never>;
  private lose: (error: Error) => void = () => undefined;
  private readonly line: ServerLine;

  constructor(readonly url: string) {
    const { hostname, port, pathname } = new URL(url);
    this.name = `${hostname}:${port || '5432'}${pathname}`;
    this.line = new ServerLine(url);
    this.lost = this.newLost();
  }

  /** Whether it has replayed the primary's log up to there. Once it has, it always has. Rejects when it is unreachable. */
  async has({ lsn, cluster }: Position): Promise<boolean> {
    return (await this.line.ask<{ has: boolean }>(HAS, [lsn, cluster])).has;
  }

  /** Looks at it, and gives what is wrong with it. */
  async look({ lsn, cluster }: Position): Promise<ReplicaFault | null> {
    try {
      const standing = await this.line.ask<{ follows: boolean; cluster: string; behind: number }>(STANDING, [lsn]);
      this.behind = standing.behind;
      if (!standing.follows || standing.cluster !== cluster) return 'no replica of the primary';
      return standing.behind > 0 ? 'behind' : null;
    } catch {
      return 'unreachable';
    }
  }

  /** Says what is wrong with it, null for nothing. */
  enter(fault: ReplicaFault | null): void {
    this.fault = fault;
    if (fault !== 'unreachable') return;
    this.lose(new Error(`The replica ${this.name} is out of reach.`));
    this.lost = this.newLost();
  }

  close(): void {
    this.line.close();
  }

  private newLost(): Promise<never> {
    const lost = new Promise<never>((_, reject) => (this.lose = reject));
    lost.catch(() => undefined);
    return lost;
  }
}
