import { type ManagedUser, Role, type Session } from '@vigie/contract';
import type { Person } from '@vigie/storage';

/** Somebody as they see themselves. */
export function toSession(person: { id: number; email: string; name: string; role: string }): Session {
  return { user: { id: String(person.id), email: person.email, name: person.name, role: Role.parse(person.role) } };
}

/** Somebody as administrators see them. */
export function toManagedUser(person: Person): ManagedUser {
  return {
    ...toSession(person).user,
    disabled: person.disabledAt !== null,
    invited: person.passwordHash === null,
    createdAt: person.createdAt.toISOString(),
    lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
  };
}
