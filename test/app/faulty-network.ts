import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the database that can be broken. */
export interface FaultyNetwork {
  /** The same URL, through this network. */
  through(url: string): string;
  /** `open` passes everything on; `refusing` cuts all and takes nobody; `silent` swallows every byte. */
  become(state: 'open' | 'refusing' | 'silent'): void;
  close(): void;
}

/** Starts a proxy on the loopback to the server of a database URL. */
export async function faultyNetwork(url: string): Promise<FaultyNetwork> {
  const target = new URL(url);
  let state: 'open' | 'refusing' | 'silent' = 'open';
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    if (state === 'refusing') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => state === 'open' && to.write(chunk));
      from
        .on('error', () => to.destroy())
        .on('close', () => {
          sockets.delete(from);
          to.destroy();
        });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    through(other) {
      const changed = new URL(other);
      changed.port = String((server.address() as AddressInfo).port);
      return changed.href;
    },
    become(next) {
      // Connections that lost bytes never come back; new ones do.
      if (next !== state) for (const socket of sockets) if (next !== 'silent') socket.resetAndDestroy();
      state = next;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
