import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that breaks where it is told to. */
export interface MeteredNetwork {
  url: string;
  /** Bytes that went towards the server. */
  passed: () => number;
  close(): void;
}

/** Starts a proxy on the loopback; after so many bytes towards the server it cuts all connections, once, or passes nothing more on. */
export async function meteredNetwork(url: string, after: number, then: 'cut' | 'stall'): Promise<MeteredNetwork> {
  const target = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  let passed = 0;
  let isOver = false;
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    far.pipe(near);
    near.on('data', (piece) => {
      if (isOver && then === 'stall') return;
      passed += piece.length;
      far.write(piece);
      if (isOver || passed < after) return;
      isOver = true;
      if (then === 'cut') endAll();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed: () => passed,
    close() {
      endAll();
      server.close();
    },
  };
}
