import type { Answer, NameLanguage, Question, Selection } from '@vigie/article';
import type { CrossedError } from './crossed-error.js';

/** What the cube's thread is started with. */
export interface CubeRoom {
  /** Where snapshots are kept, null for nowhere. */
  folder: string | null;
  maxBytes: number;
}

/** What it follows. */
export interface CubeSource {
  databaseUrl: string;
  /** Replicas of it, which may be asked for words. */
  replicaUrls?: readonly string[];
}

/** All that it needs to know. */
export interface CubePlan extends CubeRoom, CubeSource {}

/** What the cube's thread is told. */
export type ToCube =
  | { kind: 'follow'; source: CubeSource }
  | { kind: 'ask'; id: number; selection: Selection; questions: readonly Question[]; language: NameLanguage }
  | { kind: 'refresh'; id: number }
  | { kind: 'stop' };

/** One state of the corpus; another epoch is another state. */
export interface Epoch {
  epoch: number;
  /** When the state was last seen to be the present one, RFC 3339 in UTC. */
  asOf: string;
}

/** How far reading all articles is. */
export interface Filling {
  articles: number;
  /** About how many there are; 0 if that is not known. */
  expected: number;
}

/** What is in the cube. */
export interface CubeState extends Epoch {
  /** Whether questions can be asked. */
  ready: boolean;
  /** When the epoch began. */
  changedAt: string;
  articles: number;
  bytes: number;
  /** Null while nothing is read anew. */
  filling: Filling | null;
}

/** What the cube's thread tells. */
export type FromCube =
  | { kind: 'state'; state: CubeState }
  | ({ kind: 'refreshed'; id: number } & Epoch)
  | ({ kind: 'answer'; id: number; answers: Answer[]; bytes: number } & Epoch)
  | { kind: 'refused'; id: number; error: CrossedError }
  | { kind: 'log'; level: 'info' | 'warn' | 'error'; message: string; detail?: object };
