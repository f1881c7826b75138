/** Notes that work has begun, whose fault is raised where it is awaited, however late. */
type Begin = <Result>(begun: Promise<Result>) => Promise<Result>;

/**
 * Does work that begins other work and goes on meanwhile. It ends when all of that has ended: after a fault nothing is still to
 * be sent, which would come behind the end of the transaction.
 */
export async function withAllBegun<Result>(work: (begin: Begin) => Promise<Result>): Promise<Result> {
  const all: Promise<unknown>[] = [];
  const begin: Begin = (begun) => {
    all.push(begun.catch(() => undefined));
    return begun;
  };
  try {
    return await work(begin);
  } finally {
    await Promise.all(all);
  }
}
