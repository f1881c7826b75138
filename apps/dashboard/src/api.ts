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
  Feed,
  FeedChange,
  FeedList,
  FeedPollList,
  GivenDate,
  GivenSource,
  KnownCountryList,
  KnownTopicList,
  Labelling,
  LanguageList,
  LiveState,
  ManagedUser,
  NewFeed,
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
  RereadState,
  Session,
  Setup,
  SetupState,
  SignIn,
  Source,
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
  UploadPreview,
  UploadReasonList,
  UserChange,
} from '@vigie/contract';
import { ApiError, problemOf } from './api-error.js';

const BASE = '/api/v1';

/** Which lines of the report of an upload to show. */
export type ItemFilter = { outcome?: Outcome; reason?: string; kind?: string };

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

/** Sends a file of an upload, or a part of it: `range` is then its Content-Range. */
async function putPart(id: string, name: string, body: Blob, range: string | null, signal: AbortSignal): Promise<void> {
  const headers: Record<string, string> = range === null ? {} : { 'Content-Range': range };
  await send(`/uploads/${id}/files/${part(name)}`, { method: 'PUT', headers, body, signal });
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

  source: (id: string) => read<Source>(`/sources/${part(id)}`),
  rereadOfSource: (id: string) => read<RereadState>(`/sources/${part(id)}/reread`),
  rereadSource: (id: string) => post<RereadState>(`/sources/${part(id)}/reread`),
  cancelSourceReread: (id: string) => post<RereadState>(`/sources/${part(id)}/reread/cancel`),
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
  putPart,
  previewUpload: (body: Blob, query: URLSearchParams, signal: AbortSignal) =>
    read<UploadPreview>(`/uploads/preview?${query}`, { method: 'POST', body, signal }),
  completeUpload: (id: string) => post<Upload>(`/uploads/${id}/complete`),
  cancelUpload: (id: string) => post<Upload>(`/uploads/${id}/cancel`),
  storeUpload: (id: string) => post<Upload>(`/uploads/${id}/store`),
  retryUpload: (id: string) => post<Upload>(`/uploads/${id}/retry`),
  rereadUpload: (id: string) => post<Upload>(`/uploads/${id}/reread`),
  cancelReread: (id: string) => post<Upload>(`/uploads/${id}/reread/cancel`),
  undoUpload: (id: string) => read<Upload>(`/uploads/${id}`, { method: 'DELETE' }),
  uploads: (cursor: string | null) => read<UploadList>(`/uploads${cursor ? `?cursor=${part(cursor)}` : ''}`),
  upload: (id: string) => read<Upload>(`/uploads/${part(id)}`),
  uploadItems: (id: string, filter: ItemFilter, cursor: string | null) => {
    const query = new URLSearchParams({ limit: '100', ...filter, ...(cursor ? { cursor } : {}) });
    return read<UploadItemList>(`/uploads/${id}/items?${query}`);
  },
  uploadReasons: (id: string) => read<UploadReasonList>(`/uploads/${id}/reasons`),
  watchUpload,

  feeds: (cursor: string | null) => read<FeedList>(`/feeds?limit=100${cursor ? `&cursor=${part(cursor)}` : ''}`),
  addFeed: (body: NewFeed) => post<Feed>('/feeds', body),
  changeFeed: (id: string, json: FeedChange) => read<Feed>(`/feeds/${id}`, { method: 'PATCH', json }),
  removeFeed: (id: string) => read<void>(`/feeds/${id}`, { method: 'DELETE' }),
  pollFeed: (id: string) => post<Feed>(`/feeds/${id}/poll`),
  feedPolls: (id: string) => read<FeedPollList>(`/feeds/${id}/polls?limit=50`),

  users: () => read<{ items: ManagedUser[] }>('/users?limit=200'),
  addUser: (body: NewUser) => post<CreatedUser>('/users', body),
  changeUser: (id: string, json: UserChange) => read<ManagedUser>(`/users/${id}`, { method: 'PATCH', json }),
};
