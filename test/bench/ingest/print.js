const ms = (number) => number.toFixed(3).padStart(8);

/** What was measured, for people. */
export function print(report) {
  const { rows, megabytes, seconds, perSecond, receiving, reading, memory, machine, load, node, disk, beside } = report;
  const total = receiving.api + receiving.postgres + reading.api + reading.postgres;
  const wall = seconds.receiving + seconds.reading;
  const lines = [
    `${machine}, Node ${node}, load ${load} at the start`,
    `${rows.toLocaleString('en')} articles, ${megabytes.toFixed(0)} MB${report.given ? ', labels given' : ''}${report.series ? ', near-identical' : ''}; ${report.stored} stored`,
    `${perSecond.toFixed(0)} articles/s, ${(megabytes / wall).toFixed(2)} MB/s (receiving ${seconds.receiving.toFixed(1)} s, reading ${seconds.reading.toFixed(1)} s)`,
    `CPU ms an article        api  postgres`,
    `  receiving         ${ms(receiving.api)}  ${ms(receiving.postgres)}`,
    `  reading           ${ms(reading.api)}  ${ms(reading.postgres)}`,
    `  together          ${ms(total)}   on 2 cores at most ${(2000 / total).toFixed(0)} articles/s`,
    `memory of the process: most ${memory.most.toFixed(0)} MB, at the end ${memory.end.toFixed(0)}, ${memory.slope?.toFixed(1) ?? '–'} MB per 100 MB read; database ${disk.toFixed(0)} MB`,
    `  most MB in each tenth: ${memory.along.map((most) => most ?? '–').join(' ')}`,
    `beside it, ${beside.rows.toLocaleString('en')} of the same rows into one table without an index but its key`,
    ...['TypeORM save()', 'COPY'].map(
      (name) =>
        `  ${name.padEnd(16)}${ms(beside[name].cpu)} CPU ms an article, ${beside[name].perSecond.toFixed(0)} articles/s`,
    ),
  ];
  if (report.profile !== null)
    lines.push('', 'api, ms an article by step (all threads)', ...table(report.profile.steps, rows));
  if (report.profile !== null) lines.push('', 'functions', ...table(report.profile.functions, rows));
  if (report.statements !== null)
    lines.push(
      '',
      'statements, ms an article',
      ...table(
        report.statements.map(({ statement, calls, took }) => [`${calls} × ${statement}`, took]),
        rows,
      ),
    );
  return lines.join('\n');
}

function table(entries, rows) {
  return entries.map(([name, took]) => `${ms(took / rows)}  ${name}`);
}
