import { Client } from './client.js';
import type { Server } from './server.js';

const PASSWORD = 'slow barge past the lock 58';

/** Somebody who only reads, signed in. */
export async function addAnalyst(server: Server, email: string): Promise<Client> {
  const person = { email, name: email, role: 'analyst', password: PASSWORD };
  const answer = await server.admin.post('/api/v1/users', person);
  if (answer.status !== 201) throw new Error(`Adding an analyst answered ${answer.status}: ${answer.text}`);
  const client = new Client(server.url);
  await client.signIn(email, PASSWORD);
  return client;
}
