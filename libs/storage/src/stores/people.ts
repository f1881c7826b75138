import type { EntityManager } from 'typeorm';
import { PersonEntity } from '../entities/person.entity.js';

/** A row of `person`. */
export type Person = PersonEntity;
/** What is needed to add somebody; the e-mail address is already in its stored form. */
export type NewPerson = Pick<Person, 'email' | 'name' | 'role' | 'passwordHash'>;

const UNIQUE_VIOLATION = '23505';

/** Somebody with this e-mail address is already there. */
export class EmailTakenError extends Error {}

/** The people who may sign in. */
export class People {
  constructor(private readonly manager: EntityManager) {}

  byId(id: number): Promise<Person | null> {
    return this.manager.findOneBy(PersonEntity, { id });
  }

  byEmail(email: string): Promise<Person | null> {
    return this.manager.findOneBy(PersonEntity, { email });
  }

  /** In order of id, after the given one. */
  list(after: number, limit: number): Promise<Person[]> {
    return this.manager
      .createQueryBuilder(PersonEntity, 'person')
      .where('person.id > :after', { after })
      .orderBy('person.id')
      .limit(limit)
      .getMany();
  }

  /** Raises EmailTakenError. */
  async add(person: NewPerson): Promise<Person> {
    try {
      return await this.manager.save(this.manager.create(PersonEntity, person));
    } catch (error) {
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) throw new EmailTakenError();
      throw error;
    }
  }

  async change(id: number, change: Partial<Omit<Person, 'id'>>): Promise<void> {
    await this.manager.update(PersonEntity, { id }, change);
  }

  async hasAdministrator(): Promise<boolean> {
    return this.manager.existsBy(PersonEntity, { role: 'admin' });
  }

  /** Locks and names the administrators who can sign in; in a transaction, so that two demotions cannot pass each other. */
  async lockActiveAdministrators(): Promise<number[]> {
    const rows: { id: number }[] = await this.manager.query(
      `SELECT person.id FROM person
       WHERE person.role = 'admin' AND person.disabled_at IS NULL AND person.password_hash IS NOT NULL
       ORDER BY person.id FOR UPDATE`,
    );
    return rows.map((row) => row.id);
  }
}
