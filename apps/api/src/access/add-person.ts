import { EmailTakenError, type NewPerson, type People, type Person } from '@vigie/storage';
import { ConflictError } from '../platform/request-errors.js';

/** Adds somebody; ConflictError when the e-mail address is taken. */
export async function addPerson(people: People, person: NewPerson): Promise<Person> {
  try {
    return await people.add(person);
  } catch (error) {
    if (error instanceof EmailTakenError)
      throw new ConflictError('Somebody with this e-mail address is already there.');
    throw error;
  }
}
