import type {
  AcceptInvite,
  ArticleDetail,
  ArticleList,
  ArticleVersion,
  ChangePassword,
  Correction,
  CountryList,
  CreatedUser,
  Facets,
  GivenDate,
  GivenSource,
  KnownCountryList,
  KnownTopicList,
  Labelling,
  LanguageList,
  LiveState,
  ManagedUser,
  NewTagMapping,
  NewTopic,
  NewUpload,
  NewUser,
  Outcome,
  OwnTopic,
  OwnTopicList,
  Page,
  PageQuery,
  ReadQuery,
  Session,
  Setup,
  SetupState,
  SignIn,
  SourceList,
  Story,
  StoryChanges,
  TagMap,
  TagMapping,
  TopicChange,
  TopicList,
  TopicModelList,
  TopicModelState,
  TopicPreview,
  Upload,
  UploadItemList,
  UploadList,
  UploadReasonList,
  UserChange,
} from '@vigie/contract';
import { ApiError, problemOf } from './api-error.js';

const BASE = '/api/v1';
/** Bytes a part of a file may have; larger files are sent in several. */
const PART = 8 * 1024 * 1024;

/** Which lines of the report of an upload to show. */
export type ItemFilter = { outcome?: Outcome; reason?: string };

type Options = RequestInit & { json?: unknown };

async function send(path: string, { json, ...init }: Options = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', document.documentElement.lang);
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  const body = json === undefined ? init.body : JSON.stringify(json);
  let response: Response;
  try {
    response = await fetch(BASE + path, { credentials: 'same-origin', ...init, headers, ...(body ? { body } : {}) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ type: 'about:blank', title: 'offline', status: 0, detail: '' });
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  return response;
}

async function read<Answer>(path: string, init?: Options): Promise<Answer> {
  const response = await send(path, init);
  return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer);
}

const post = <Answer>(path: string, json?: unknown) => read<Answer>(path, { method: 'POST', json });
const search = (text: string) => (text.trim() ? `?limit=50&search=${encodeURIComponent(text.trim())}` : '?limit=200');
const part = (name: string) => encodeURIComponent(name);

/** The address of an answer as CSV: the same question with `format=csv`. */
export const csvHref = (path: string, query: string) => `${BASE}${path}${query ? `${query}&` : '?'}format=csv`;

/** Who is signed in; null when nobody is. */
async function session(): Promise<Session | null> {
  try {
    return await read<Session>('/session');
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/** Sends one file in parts that can be repeated; `onBytes` hears how much has arrived. */
async function putFile(id: string, name: string, file: Blob, onBytes: (sent: number) => void): Promise<void> {
  const path = `/uploads/${id}/files/${part(name)}`;
  if (file.size <= PART) {
    await retrying(() => send(path, { method: 'PUT', body: file }));
    onBytes(file.size);
    return;
  }
  for (let start = 0; start < file.size; start += PART) {
    const end = Math.min(start + PART, file.size);
    const headers = { 'Content-Range': `bytes ${start}-${end - 1}/${file.size}` };
    await retrying(() => send(path, { method: 'PUT', headers, body: file.slice(start, end) }));
    onBytes(end);
  }
}

/** Times that a lost connection is tried again; the pauses before are 1, 2 and 4 seconds long. */
const RETRIES = 3;

/** Tries again what a lost connection cut off; an answer of the server is final. */
async function retrying(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 0 || attempt === RETRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 1000));
    }
  }
}

/** Follows an upload until stopped; when events cannot be had, `onLost` says so. */
function watchUpload(id: string, onUpload: (upload: Upload) => void, onLost: () => void): () => void {
  const events = new EventSource(`${BASE}/uploads/${id}/events`);
  events.onmessage = (message) => onUpload(JSON.parse(message.data as string) as Upload);
  events.onerror = onLost;
  return () => events.close();
}

/** Follows the labelling of all articles until stopped; when events cannot be had, `onLost` says so. */
function watchLabelling(onLabelling: (labelling: Labelling) => void, onLost: () => void): () => void {
  const events = new EventSource(`${BASE}/labelling/events`);
  events.onmessage = (message) => onLabelling(JSON.parse(message.data as string) as Labelling);
  events.onerror = onLost;
  return () => events.close();
}

/** Hears of every new state that can be counted until stopped; once the line is lost it stays so. */
function watchLive(onState: (state: LiveState) => void, onLost: () => void): () => void {
  const events = new EventSource(`${BASE}/live`);
  events.onmessage = (message) => onState(JSON.parse(message.data as string) as LiveState);
  events.onerror = () => {
    events.close();
    onLost();
  };
  return () => events.close();
}

/** What a person sets in the place of what the rules say. */
export type CorrectionValue =
  | { field: 'countries'; value: { code: string; role: 'focus' | 'mentioned' }[] }
  | { field: 'topics'; value: string[] }
  | { field: 'date'; value: GivenDate }
  | { field: 'source'; value: GivenSource };

/** Every question the dashboard asks; queries are complete query strings (`?…`) or empty. */
export const api = {
  setupState: () => read<SetupState>('/setup'),
  setup: (body: Setup) => post<Session>('/setup', body),
  session,
  signIn: (body: SignIn) => post<Session>('/session', body),
  signOut: () => read<void>('/session', { method: 'DELETE' }),
  changePassword: (json: ChangePassword) => read<void>('/session/password', { method: 'PUT', json }),
  acceptInvite: (body: AcceptInvite) => post<Session>('/invites', body),

  page: (json: PageQuery, signal: AbortSignal) => read<Page>('/page', { method: 'POST', json, signal }),
  watchLive,
  facets: (query: string, signal: AbortSignal) => read<Facets>(`/facets${query}`, { signal }),
  readQuery: (q: string, signal?: AbortSignal) => read<ReadQuery>(`/query?q=${part(q)}`, signal ? { signal } : {}),
  articles: (query: string, signal?: AbortSignal) => read<ArticleList>(`/articles${query}`, signal ? { signal } : {}),
  article: (id: string, words: string | null) =>
    read<ArticleDetail>(`/articles/${part(id)}${words ? `?q=${part(words)}` : ''}`),
  correct: (id: string, { field, value }: CorrectionValue) =>
    read<ArticleDetail>(`/articles/${part(id)}/corrections/${field}`, { method: 'PUT', json: { value } }),
  undoCorrection: (id: string, field: Correction['field']) =>
    read<ArticleDetail>(`/articles/${part(id)}/corrections/${field}`, { method: 'DELETE' }),
  story: (id: string, cursor: string | null) =>
    read<Story>(`/articles/${part(id)}/story${cursor ? `?cursor=${part(cursor)}` : ''}`),
  articleVersion: (id: string, versionId: string) =>
    read<ArticleVersion>(`/articles/${part(id)}/versions/${part(versionId)}`),
  storyChanges: (id: string, otherId: string) =>
    read<StoryChanges>(`/articles/${part(id)}/story/${part(otherId)}/changes`),
  raw: async (id: string) => new Uint8Array(await (await send(`/articles/${part(id)}/raw`)).arrayBuffer()),

  sources: (text: string) => read<SourceList>(`/sources${search(text)}`),
  topics: (text: string) => read<TopicList>(`/topics${search(text)}`),
  countries: (text: string) => read<CountryList>(`/countries${search(text)}`),
  languages: (text: string) => read<LanguageList>(`/languages${search(text)}`),
  knownTopics: (text: string) => read<KnownTopicList>(`/topics/known${search(text)}`),
  knownCountries: (text: string) =>
    read<KnownCountryList>(`/countries/known${text.trim() ? search(text) : '?limit=50'}`),

  labelling: () => read<Labelling>('/labelling'),
  runLabelling: () => post<Labelling>('/labelling/run'),
  cancelLabelling: () => post<Labelling>('/labelling/cancel'),
  watchLabelling,
  ownTopics: (cursor: string | null) =>
    read<OwnTopicList>(`/topics/own?limit=100${cursor ? `&cursor=${part(cursor)}` : ''}`),
  addTopic: (body: NewTopic) => post<OwnTopic>('/topics', body),
  changeTopic: (key: string, json: TopicChange) => read<OwnTopic>(`/topics/${part(key)}`, { method: 'PATCH', json }),
  deleteTopic: (key: string) => read<void>(`/topics/${part(key)}`, { method: 'DELETE' }),
  previewTopic: (rule: string, cursor: string | null, signal: AbortSignal) =>
    read<TopicPreview>('/topics/preview', { method: 'POST', json: { rule, ...(cursor ? { cursor } : {}) }, signal }),
  tagMap: (text: string, origin: TagMapping['origin'] | null, cursor: string | null) => {
    const query = new URLSearchParams({ limit: '50' });
    if (text.trim()) query.set('search', text.trim());
    if (origin) query.set('origin', origin);
    if (cursor) query.set('cursor', cursor);
    return read<TagMap>(`/tag-map?${query}`);
  },
  mapTag: (json: NewTagMapping) => read<TagMapping>('/tag-map', { method: 'PUT', json }),
  unmapTag: (tag: string) => read<void>(`/tag-map?tag=${part(tag)}`, { method: 'DELETE' }),
  topicModels: () => read<TopicModelList>('/topic-models?limit=200'),
  trainModel: (language: string) => post<TopicModelState>(`/topic-models/${part(language)}/train`),
  cancelTraining: (language: string) => post<TopicModelState>(`/topic-models/${part(language)}/cancel`),
  enableModel: (language: string, enabled: boolean) =>
    read<TopicModelState>(`/topic-models/${part(language)}`, { method: 'PATCH', json: { enabled } }),

  newUpload: (body: NewUpload) => post<Upload>('/uploads', body),
  putFile,
  completeUpload: (id: string) => post<Upload>(`/uploads/${id}/complete`),
  cancelUpload: (id: string) => post<Upload>(`/uploads/${id}/cancel`),
  retryUpload: (id: string) => post<Upload>(`/uploads/${id}/retry`),
  undoUpload: (id: string) => read<Upload>(`/uploads/${id}`, { method: 'DELETE' }),
  uploads: (cursor: string | null) => read<UploadList>(`/uploads${cursor ? `?cursor=${part(cursor)}` : ''}`),
  upload: (id: string) => read<Upload>(`/uploads/${part(id)}`),
  uploadItems: (id: string, filter: ItemFilter, cursor: string | null) => {
    const query = new URLSearchParams({ limit: '100', ...filter, ...(cursor ? { cursor } : {}) });
    return read<UploadItemList>(`/uploads/${id}/items?${query}`);
  },
  uploadReasons: (id: string) => read<UploadReasonList>(`/uploads/${id}/reasons`),
  watchUpload,

  users: () => read<{ items: ManagedUser[] }>('/users?limit=200'),
  addUser: (body: NewUser) => post<CreatedUser>('/users', body),
  changeUser: (id: string, json: UserChange) => read<ManagedUser>(`/users/${id}`, { method: 'PATCH', json }),
};
