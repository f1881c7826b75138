/** Writes sources, topics, tags, collections and uploads, with the ids that the world gave them, into an empty database. */
export async function fillWorld(client, world) {
  // What the first migrations brought stands in the way of ids that start at 1.
  await client.query('TRUNCATE source, topic, tag, collection, upload RESTART IDENTITY CASCADE');
  await insert(client, 'source (id, name, name_key, country, language)', world.sources, (source) => [
    source.id,
    source.name,
    source.name.toLowerCase(),
    source.country,
    source.language,
  ]);
  await insert(client, 'source_host (host, source_id)', world.sources, ({ host, id }) => [host, id]);
  await insert(client, 'topic (id, key, label, parent_id, origin)', world.topics, (topic) => [
    topic.id,
    topic.key,
    topic.label,
    topic.parentId,
    'given',
  ]);
  await insert(client, 'tag (id, key, label)', world.tags, ({ id, key, label }) => [id, key, label]);
  await insert(client, 'collection (id, name)', world.collections, ({ id, name }) => [id, name]);
  const members = world.collections.flatMap(({ id, sources }) => sources.map((source) => [id, source]));
  await insert(client, 'collection_source (collection_id, source_id)', members, (pair) => pair);
  await insert(client, 'upload (id, name, state, options, stored)', world.uploads, ({ id, name }) => [
    id,
    name,
    'done',
    '{}',
    0,
  ]);
  for (const table of ['source', 'topic', 'tag', 'collection', 'upload'])
    await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
}

async function insert(client, target, things, valuesOf) {
  const rows = things.map(valuesOf);
  const columns = target.slice(target.indexOf('(') + 1, -1).split(', ');
  const [table] = target.split(' ');
  await client.query(
    `INSERT INTO ${target} OVERRIDING SYSTEM VALUE
     SELECT given.* FROM jsonb_to_recordset($1::jsonb) AS given(${await typed(client, table, columns)})`,
    [JSON.stringify(rows.map((row) => Object.fromEntries(row.map((value, place) => [columns[place], value]))))],
  );
}

async function typed(client, table, columns) {
  const { rows } = await client.query(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attrelid = $1::regclass`,
    [table],
  );
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  return columns.map((column) => `${column} ${types.get(column)}`).join(', ');
}
