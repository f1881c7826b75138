import { Worker } from 'node:worker_threads';
import type { LabelContext, LabelMode, TopicSettings } from '@vigie/analysis';
import type { ArticleDraft, Labels } from '@vigie/article';
import type { Labelling } from '../current-analyser.js';
import type { DraftToLabel, LabelAnswer, LabelOrder } from './orders.js';
import { unpackLabels } from './sent-labels.js';

const PROGRAM = new URL('./thread.js', import.meta.url);
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };
/** Drafts are sent so many at once, or of so many letters; what comes late waits this many milliseconds for others. */
const AT_ONCE = { drafts: 16, letters: 60_000 };
const PATIENCE = 2;

interface Waiting {
  resolve: (labels: Labels) => void;
  reject: (error: unknown) => void;
}

/**
 * Labels drafts in a thread of its own, which has the tables that this takes, so that they are labelled on another processor.
 * A fault of that thread is one of the thread that started it, and ends both.
 */
export class LabellingThread implements Labelling {
  private static readonly ended = new WeakSet<Worker>();
  private unsent: DraftToLabel[] = [];
  private letters = 0;
  private timer: NodeJS.Timeout | undefined;
  /** In the order in which they are answered. */
  private readonly waiting: Waiting[] = [];
  private heard = performance.now();

  private constructor(private readonly worker: Worker) {
    worker.on('message', (answer: LabelAnswer) => this.hear(answer));
  }

  /**
   * Starts a thread; gives it when it has loaded what it needs. It does not keep the program from ending. `lose` is told of a
   * thread that went without being told to: of that, labels would be waited for without end.
   */
  static async start(program = PROGRAM, lose: (reason: Error) => void = raise): Promise<LabellingThread> {
    const worker = new Worker(program, { resourceLimits: LIMITS });
    worker.on('error', lose);
    worker.once('exit', (code) => {
      if (!LabellingThread.ended.has(worker)) lose(new Error(`The thread that labels left with code ${code}.`));
    });
    await new Promise((resolve) => worker.once('message', resolve));
    worker.unref();
    return new LabellingThread(worker);
  }

  /** Milliseconds for which nothing was heard of drafts that are to be labelled. */
  get silence(): number {
    return this.isIdle ? 0 : performance.now() - this.heard;
  }

  label(draft: ArticleDraft, mode: LabelMode, context: LabelContext): Promise<Labels> {
    return new Promise((resolve, reject) => {
      if (this.isIdle) this.heard = performance.now();
      this.waiting.push({ resolve, reject });
      this.unsent.push({ draft: withoutPlaces(draft), mode, context: contextOf(context) });
      this.letters += draft.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      if (this.unsent.length >= AT_ONCE.drafts || this.letters >= AT_ONCE.letters) this.send();
      else this.timer ??= setTimeout(() => this.send(), PATIENCE);
    });
  }

  useTopics(topics: TopicSettings): void {
    this.send();
    this.tell({ kind: 'topics', topics });
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    LabellingThread.ended.add(this.worker);
    await this.worker.terminate();
  }

  private get isIdle(): boolean {
    return this.waiting.length === 0;
  }

  private send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.unsent.length > 0) this.tell({ kind: 'label', drafts: this.unsent });
    this.unsent = [];
    this.letters = 0;
  }

  private tell(order: LabelOrder): void {
    this.worker.postMessage(order);
  }

  private hear(answer: LabelAnswer): void {
    this.heard = performance.now();
    for (const sent of answer) {
      const { resolve, reject } = this.waiting.shift()!;
      try {
        resolve(unpackLabels(sent));
      } catch (error) {
        reject(error);
      }
    }
  }
}

/** Ends the thread that this one labels for. */
function raise(reason: Error): never {
  throw reason;
}

/** What labels are made of: where things stood in the document is not. */
function withoutPlaces(draft: ArticleDraft): ArticleDraft {
  return { ...draft, provenance: {}, unclaimed: [], warnings: [] };
}

/** Of what else is known of the article no more is sent than is asked for. */
function contextOf({ sourceCountry, language }: LabelContext): LabelContext {
  return { sourceCountry, language };
}
