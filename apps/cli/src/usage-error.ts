/** The command line cannot be followed as it was typed. */
export class UsageError extends Error {}
