import type { ArticleDetail, Upload, UploadItem } from '@vigie/contract';
import { until } from './until.js';

/** An answer, its text read once; `body` is parsed when asked for. */
export interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

export type Query = Record<string, string | number | boolean | string[]>;
export type Bytes = string | Uint8Array;

const ENDED = new Set(['done', 'failed', 'cancelled', 'undone']);

/** How a connection that was closed meanwhile is told. */
const CLOSED = new Set(['ECONNRESET', 'UND_ERR_SOCKET']);

function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? '';
}

/** A path with its query parameters; lists are repeated. */
export function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${encodeURIComponent(key)}=${encodeURIComponent(one)}`),
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** One person's way to a server. */
export class Client {
  cookie = '';

  constructor(readonly url: string) {}

  async send(method: string, path: string, body?: Bytes, headers: Record<string, string> = {}): Promise<Answer> {
    const ask = () =>
      fetch(`${this.url}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...(this.cookie === '' ? {} : { cookie: this.cookie }), ...headers },
        ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
      });
    const response = await ask().catch((error: unknown) => {
      // What asks only is sent again, as browsers do, if it met a kept connection just as the server closed it.
      if (method === 'GET' && CLOSED.has(codeOf(error))) return ask();
      throw error;
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      text,
      get body() {
        return JSON.parse(text);
      },
    };
  }

  get(path: string, query: Query = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', address(path, query), undefined, headers);
  }

  /** The JSON of a reading route below the base path; anything but 200 is an error. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  async ask(route: string, query: Query = {}): Promise<any> {
    const answer = await this.get(`/api/v1/${route}`, query);
    if (answer.status !== 200) throw new Error(`${route} answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }

  post(path: string, body: unknown, method = 'POST'): Promise<Answer> {
    return this.send(method, path, JSON.stringify(body), { 'content-type': 'application/json' });
  }

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.post('/api/v1/session', { email, password });
    if (answer.status !== 201) throw new Error(`Signing in answered ${answer.status}: ${answer.text}`);
    this.cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  /** Sends one file and gives its upload as it was accepted. */
  async sendFile(filename: string, bytes: Bytes, options: Query = {}): Promise<Upload> {
    const answer = await this.send('POST', address('/api/v1/uploads', { filename, ...options }), bytes);
    if (answer.status !== 202) throw new Error(`The upload was answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }

  /** Sends one file and waits until it is read. */
  async upload(filename: string, bytes: Bytes, options: Query = {}): Promise<Upload> {
    return this.settled((await this.sendFile(filename, bytes, options)).id);
  }

  /** Sends records as NDJSON and waits until they are read. */
  records(records: readonly object[], options: Query = {}, filename = 'records.ndjson'): Promise<Upload> {
    return this.upload(filename, records.map((record) => JSON.stringify(record)).join('\n'), options);
  }

  settled(id: string, deadline = 60_000): Promise<Upload> {
    return until(
      `upload ${id} has ended`,
      async () => {
        const upload: Upload = await this.ask(`uploads/${id}`);
        return ENDED.has(upload.state) ? upload : null;
      },
      deadline,
    );
  }

  /** Takes an upload back and waits until that is done. */
  async undo(id: string): Promise<Upload> {
    const answer = await this.send('DELETE', `/api/v1/uploads/${id}`);
    if (answer.status !== 202) throw new Error(`Undoing answered ${answer.status}: ${answer.text}`);
    return until(`upload ${id} is undone`, async () => {
      const upload: Upload = await this.ask(`uploads/${id}`);
      return upload.state === 'undone' ? upload : null;
    });
  }

  /** The whole report of an upload. */
  async items(id: string, query: Query = {}): Promise<UploadItem[]> {
    const items: UploadItem[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await this.ask(`uploads/${id}/items`, {
        limit: 200,
        ...query,
        ...(cursor === '' ? {} : { cursor }),
      });
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  /** The article that the only document of an upload became. */
  async articleOf(upload: Upload, position = 0): Promise<ArticleDetail> {
    const item = (await this.items(upload.id))[position];
    if (!item?.articleId) throw new Error(`No article: ${JSON.stringify(item)}`);
    return this.ask(`articles/${item.articleId}`);
  }

  async count(query: Query = {}): Promise<number> {
    return (await this.ask('facets', query)).total.articles;
  }
}
