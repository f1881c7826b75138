import type { Answer } from '@vigie/article';

/** Answers of one state, the last asked for kept longest, up to so many bytes; another state empties it. */
export class AnswerCache {
  private readonly answers = new Map<string, { answers: Answer[]; bytes: number }>();
  private epoch = -1;
  private bytes = 0;

  constructor(private readonly maxBytes: number) {}

  get(epoch: number, key: string): Answer[] | undefined {
    if (epoch !== this.epoch) return undefined;
    const found = this.answers.get(key);
    if (found === undefined) return undefined;
    this.answers.delete(key);
    this.answers.set(key, found);
    return found.answers;
  }

  set(epoch: number, key: string, answers: Answer[], bytes: number): void {
    if (epoch < this.epoch || bytes > this.maxBytes) return;
    if (epoch > this.epoch) this.clear();
    this.epoch = epoch;
    this.drop(key);
    this.answers.set(key, { answers, bytes });
    this.bytes += bytes;
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest);
    }
  }

  clear(): void {
    this.answers.clear();
    this.bytes = 0;
    this.epoch = -1;
  }

  private drop(key: string): void {
    this.bytes -= this.answers.get(key)?.bytes ?? 0;
    this.answers.delete(key);
  }
}
