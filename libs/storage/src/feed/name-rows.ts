import type { NameRow } from '@vigie/article';
import type { State } from './feed-connection.js';

type Kind = NameRow['kind'];

const SELECT: Record<Kind, string> = {
  source: `SELECT source.id, source.name, source.country,
      ARRAY(SELECT source_host.host FROM source_host WHERE source_host.source_id = source.id ORDER BY 1) AS hosts,
      ARRAY(SELECT collection_source.collection_id FROM collection_source
        WHERE collection_source.source_id = source.id ORDER BY 1) AS collections FROM source`,
  topic: `SELECT topic.id, topic.key, topic.label, topic.label_fr AS "labelFr", topic.parent_id AS "parentId" FROM topic`,
  tag: `SELECT tag.id, tag.key, tag.label FROM tag`,
  collection: `SELECT collection.id, collection.name FROM collection`,
};
const KINDS = Object.keys(SELECT) as Kind[];

/** What takes names as they are, and those that are gone. */
export interface NameSink {
  name(row: NameRow): void;
  forget(kind: Kind, id: number): void;
}

/** Hands over all names of a state. */
export async function loadNames(state: State, sink: Pick<NameSink, 'name'>): Promise<void> {
  for (const kind of KINDS) for (const row of await read(state, kind)) sink.name(row);
}

/** Reads changed names in a state; what it gives hands them over, without waiting. */
export async function readNames(
  state: State,
  changed: readonly { kind: Kind; id: number }[],
): Promise<(sink: NameSink) => void> {
  const found: NameRow[] = [];
  const gone = new Map(changed.map((one) => [`${one.kind} ${one.id}`, one]));
  for (const kind of KINDS) {
    const ids = changed.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const row of await read(state, kind, ids)) {
      found.push(row);
      gone.delete(`${kind} ${row.id}`);
    }
  }
  return (sink) => {
    for (const { kind, id } of gone.values()) sink.forget(kind, id);
    for (const row of found) sink.name(row);
  };
}

async function read(state: State, kind: Kind, ids?: readonly number[]): Promise<NameRow[]> {
  const only = ids === undefined ? '' : ` WHERE ${kind}.id = ANY($1::int[])`;
  const values = ids === undefined ? [] : [ids];
  const rows = await state.rows<Omit<NameRow, 'kind'>>(`${SELECT[kind]}${only} ORDER BY ${kind}.id`, { values });
  return rows.map((row) => ({ kind, ...row }) as NameRow);
}
