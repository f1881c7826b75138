/** One file of the demo corpus, to be uploaded with these options. */
export interface DemoFile {
  name: string;
  bytes: Uint8Array;
  labels: 'infer';
  timezone?: string;
}

/** One invented outlet: `country` is ISO 3166-1 alpha-2, `language` BCP 47. */
export interface DemoSource {
  host: string;
  name: string;
  country: string;
  language: string;
  kind: 'newspaper' | 'magazine' | 'agency';
}

/** The demo corpus as files to upload, in a fixed order; the same bytes on each call. */
export function demoFiles(): IterableIterator<DemoFile>;

/** The outlets of the corpus with what their files cannot carry. */
export function demoSources(): DemoSource[];
