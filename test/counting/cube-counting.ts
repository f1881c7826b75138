import type {
  Answers,
  ArticleIds,
  Counting,
  NameLanguage,
  Question,
  Selection,
  Where,
  ZoneRules,
} from '@vigie/article';
import { Cube } from '@vigie/cube';
import { Feed, type FeedState, findTexts, readWhere, type State, zoneRules } from '@vigie/storage/following';

const MOST_BYTES = 400_000_000;
/** Years that clocks are asked about; the first takes time to read. */
const YEARS = { first: 2018, last: 2030 };

interface Options {
  threads?: number;
  /** The class itself, as it is compiled or as it is written. */
  made?: typeof Cube;
  firstYear?: number;
}

/** The cube as an engine of its own: before each page it is brought to the present state, in which words are looked for too. */
export class CubeCounting implements Counting {
  private readonly clocks = new Map<string, ZoneRules>();

  private constructor(
    readonly cube: Cube,
    private readonly feed: Feed,
    private state: FeedState,
    private readonly firstYear: number,
  ) {}

  /** Fills a cube from a database. */
  static async open(url: string, { threads = 1, made = Cube, firstYear = YEARS.first }: Options = {}) {
    const feed = await Feed.open(url, () => undefined);
    const cube = new made({ threads, maxBytes: MOST_BYTES });
    const state = await feed.load(cube);
    cube.commit();
    return new CubeCounting(cube, feed, state, firstYear);
  }

  async query(selection: Selection, questions: readonly Question[], language: NameLanguage): Promise<Answers> {
    const { q, timezone } = selection;
    let where: Where<ArticleIds> | null = null;
    this.state = await this.feed.step(this.state.snapshot, this.cube, async (state) => {
      if (q !== null) where = await withIds(state, await readWhere(state, q));
      if (!this.clocks.has(timezone))
        this.clocks.set(
          timezone,
          await zoneRules(state, timezone, Date.UTC(this.firstYear, 0, 1), Date.UTC(YEARS.last, 0, 1)),
        );
    });
    if (this.state.changed) this.cube.commit();
    const clock = this.clocks.get(timezone)!;
    return { asOf: this.state.asOf, answers: this.cube.query(selection, where, clock, questions, language) };
  }

  async close(): Promise<void> {
    await this.cube.close();
    await this.feed.close();
  }
}

type Conditions = Awaited<ReturnType<typeof readWhere>>;

/** Conditions whose texts have been looked for. */
async function withIds(state: State, where: Conditions): Promise<Where<ArticleIds>> {
  switch (where.kind) {
    case 'and':
    case 'or': {
      const parts: Where<ArticleIds>[] = [];
      for (const part of where.parts) parts.push(await withIds(state, part));
      return { kind: where.kind, parts };
    }
    case 'not':
      return { kind: 'not', part: await withIds(state, where.part) };
    case 'text':
      return { kind: 'text', text: await findTexts(state, where.text) };
    default:
      return where;
  }
}
