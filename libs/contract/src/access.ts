import { z } from 'zod';
import { Id, Instant } from './scalars.js';

/** `admin` changes things, `analyst` reads. */
export const Role = z.enum(['admin', 'analyst']);
export type Role = z.infer<typeof Role>;

const Email = z.email().max(254);
const Name = z.string().trim().min(1).max(100);
/** Only the outer bounds; the full password rule is checked where passwords are set. */
const Password = z.string().min(1).max(200);

/** A person who may sign in. */
export const User = z.object({ id: Id, email: z.string(), name: z.string(), role: Role });
export type User = z.infer<typeof User>;

/** `POST /session`. */
export const SignIn = z.strictObject({ email: z.string().min(1).max(254), password: Password });
export type SignIn = z.infer<typeof SignIn>;

/** `GET /session` and the answer to signing in. */
export const Session = z.object({ user: User });
export type Session = z.infer<typeof Session>;

/** `PUT /session/password`: change one's own password. */
export const ChangePassword = z.strictObject({ current: Password, password: Password });
export type ChangePassword = z.infer<typeof ChangePassword>;

/** `GET /setup`: whether the first administrator is still to be made. */
export const SetupState = z.object({ open: z.boolean() });
export type SetupState = z.infer<typeof SetupState>;

/** `POST /setup`: make the first administrator with the one-time token that the start printed. */
export const Setup = z.strictObject({
  token: z.string().min(1).max(200),
  email: Email,
  name: Name,
  password: Password,
});
export type Setup = z.infer<typeof Setup>;

/** A user as administrators see them. */
export const ManagedUser = User.extend({
  disabled: z.boolean(),
  invited: z.boolean(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
});
export type ManagedUser = z.infer<typeof ManagedUser>;

/** `POST /users`. Without a password the answer carries a one-time invite link. */
export const NewUser = z.strictObject({ email: Email, name: Name, role: Role, password: Password.optional() });
export type NewUser = z.infer<typeof NewUser>;

/** The answer to `POST /users`; `inviteLink` is shown this once. */
export const CreatedUser = ManagedUser.extend({ inviteLink: z.string().nullable() });
export type CreatedUser = z.infer<typeof CreatedUser>;

/** `PATCH /users/{id}`. */
export const UserChange = z.strictObject({
  name: Name.optional(),
  role: Role.optional(),
  disabled: z.boolean().optional(),
});
export type UserChange = z.infer<typeof UserChange>;

/** `POST /invites`: accept an invitation by its one-time token. */
export const AcceptInvite = z.strictObject({ token: z.string().min(1).max(200), password: Password });
export type AcceptInvite = z.infer<typeof AcceptInvite>;

/** `POST /tokens`: a bearer token for a program; it has the rights of the person who made it. */
export const NewToken = z.strictObject({ name: Name, expiresAt: Instant.optional() });
export type NewToken = z.infer<typeof NewToken>;

/** A token in a list, without its secret. */
export const Token = z.object({
  id: Id,
  name: z.string(),
  createdAt: Instant,
  expiresAt: Instant.nullable(),
  lastUsedAt: Instant.nullable(),
});
export type Token = z.infer<typeof Token>;

/** The answer to `POST /tokens`; `token` is shown this once. */
export const CreatedToken = Token.extend({ token: z.string() });
export type CreatedToken = z.infer<typeof CreatedToken>;
