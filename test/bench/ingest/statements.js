/** Has a server note what each statement takes, before the product is started on it; wants a restart afterwards. */
export async function noteStatements(client) {
  await client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`);
}

/** Milliseconds by statement, the longest first. */
export async function statementTimes(client) {
  const { rows } = await client.query(
    `SELECT left(regexp_replace(query, '\\s+', ' ', 'g'), 110) AS statement, calls::int, total_exec_time + total_plan_time AS took
     FROM pg_stat_statements ORDER BY took DESC LIMIT 40`,
  );
  return rows;
}
