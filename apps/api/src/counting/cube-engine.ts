import type { Answer, Answers, NameLanguage, Question, Selection } from '@vigie/article';
import { collectGarbage } from '@vigie/cube/collect-garbage';
import { BehaviorSubject, distinctUntilChanged, filter, map, type Observable } from 'rxjs';
import { AnswerCache } from './answer-cache.js';
import { CountingFailedError, unpack } from './cube/crossed-error.js';
import type { CubeState, Epoch, Filling, FromCube, ToCube } from './cube/protocol.js';
import { Rest } from './cube/rest.js';
import type { Engine } from './engine.js';

/** Some twenty pages; what is asked again after that is brought up to date in a few milliseconds. */
const CACHE_BYTES = 2 * 1024 * 1024;

type Reply = Extract<FromCube, { id: number }>;
type Order = ToCube extends infer Kind ? (Kind extends { id: number } ? Omit<Kind, 'id'> : never) : never;

/** Nothing is in the cube, or nothing yet. */
const EMPTY: CubeState = { ready: false, epoch: 0, asOf: '', changedAt: '', articles: 0, bytes: 0, filling: null };

/** Counts in the cube's thread; passes on, and asks what is the same only once. */
export class CubeEngine implements Engine {
  readonly states = new BehaviorSubject<CubeState>(EMPTY);
  /** Whether it can be asked, now and whenever that changes. */
  readonly isReadyNow: Observable<boolean> = this.states.pipe(
    map(({ ready }) => ready),
    distinctUntilChanged(),
  );
  readonly live: Observable<{ asOf: string }> = this.states.pipe(
    filter(({ ready }) => ready),
    map(({ changedAt }) => ({ asOf: changedAt })),
    distinctUntilChanged((a, b) => a.asOf === b.asOf),
  );
  private readonly cache = new AnswerCache(CACHE_BYTES);
  private readonly rest = new Rest(() => void collectGarbage());
  private readonly asking = new Map<string, Promise<Answers>>();
  private readonly waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  private refreshing: Promise<Epoch> | null = null;
  private lastId = 0;

  constructor(private readonly post: (message: ToCube) => void) {}

  /** Whether it can be asked. */
  get isReady(): boolean {
    return this.states.value.ready;
  }

  /** How far filling the cube is, null while it is not filled anew. */
  get filling(): Filling | null {
    return this.states.value.filling;
  }

  async query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers> {
    this.rest.disturb();
    const { epoch, asOf } = await this.refresh();
    const key = JSON.stringify([selection, questions, language]);
    const known = this.cache.get(epoch, key);
    if (known !== undefined) return { asOf, answers: known };
    const place = `${epoch} ${key}`;
    const asking = this.asking.get(place) ?? this.ask(key, selection, questions, language);
    this.asking.set(place, asking);
    return asking.finally(() => this.asking.delete(place));
  }

  /** Takes what the thread tells. */
  receive(message: FromCube): void {
    if (message.kind === 'state') this.enter(message.state);
    if (!('id' in message)) return;
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'refused') waiting?.reject(unpack(message.error));
    else waiting?.resolve(message);
  }

  /** The thread has ended, and with it all that was asked. */
  end(): void {
    this.enter(EMPTY);
    this.refreshing = null;
    for (const waiting of this.waiting.values())
      waiting.reject(new CountingFailedError('The cube has ended.', undefined, undefined));
    this.waiting.clear();
  }

  private enter(state: CubeState): void {
    if (!state.ready) this.cache.clear();
    this.states.next(state);
  }

  private async ask(
    key: string,
    selection: Selection,
    questions: readonly Question[],
    language: NameLanguage,
  ): Promise<Answers> {
    const { epoch, asOf, answers, bytes } = await this.order('answer', { kind: 'ask', selection, questions, language });
    this.cache.set(epoch, key, answers satisfies Answer[], bytes);
    return { asOf, answers };
  }

  /** What was asked for in the same turn is one question to the thread, which in turn joins them while it looks. */
  private refresh(): Promise<Epoch> {
    this.refreshing ??= Promise.resolve().then(() => {
      this.refreshing = null;
      return this.order('refreshed', { kind: 'refresh' });
    });
    return this.refreshing;
  }

  private order<Kind extends Reply['kind']>(_kind: Kind, order: Order): Promise<Extract<Reply, { kind: Kind }>> {
    this.lastId += 1;
    const id = this.lastId;
    const reply = new Promise<Reply>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.post({ ...order, id } as ToCube);
    return reply as Promise<Extract<Reply, { kind: Kind }>>;
  }
}
