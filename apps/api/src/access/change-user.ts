import { Injectable } from '@nestjs/common';
import type { ManagedUser, UserChange } from '@vigie/contract';
import { People, type Person, Sessions } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { ConflictError, NotFoundError } from '../platform/request-errors.js';
import { toManagedUser } from './user-answers.js';

function toColumns({ name, role, disabled }: UserChange): Partial<Person> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(disabled === undefined ? {} : { disabledAt: disabled ? new Date() : null }),
  };
}

/** Changes a user's name, role, or whether they may sign in. */
@Injectable()
export class ChangeUserUseCase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Raises NotFoundError, and ConflictError when nobody could administer any more. */
  async run(id: number, change: UserChange, actor: Actor): Promise<ManagedUser> {
    return this.dataSource.transaction(async (manager) => {
      const people = new People(manager);
      const administrators = await people.lockActiveAdministrators();
      const person = await people.byId(id);
      if (person === null) throw new NotFoundError('There is no such user.');
      const losesOne = change.role === 'analyst' || change.disabled === true;
      if (losesOne && administrators.length === 1 && administrators[0] === id) {
        throw new ConflictError('This is the last administrator: make somebody else one first.');
      }
      const columns = toColumns(change);
      if (Object.keys(columns).length > 0) await people.change(id, columns);
      if (change.disabled === true) await new Sessions(manager).closeAll(id);
      await this.audit.note(actor, 'user.changed', person.email, change, manager);
      return toManagedUser({ ...person, ...columns });
    });
  }
}
