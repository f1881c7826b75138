/** The job was cancelled or taken over by another worker; whoever holds it now goes on. */
export class JobLostError extends Error {
  constructor() {
    super('The job is no longer held by this worker.');
  }
}
