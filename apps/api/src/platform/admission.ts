import { SetMetadata } from '@nestjs/common';
import type { Role } from '@vigie/contract';

/** Who may use a route: anyone at all, anyone signed in, programs on this machine and administrators, or the named roles. */
export type Admission = 'public' | 'signed-in' | 'loopback-or-admin' | readonly Role[];

/** Where the decorators below leave their word for the guard. */
export const ADMISSION = 'vigie:admission';

/** The route is for anyone. */
export const Public = () => SetMetadata(ADMISSION, 'public' satisfies Admission);

/** The route is for everyone who is signed in. */
export const SignedIn = () => SetMetadata(ADMISSION, 'signed-in' satisfies Admission);

/** The route is for people with one of these roles. */
export const Roles = (...roles: [Role, ...Role[]]) => SetMetadata(ADMISSION, roles satisfies Admission);

/** The route is for programs on this machine (a metrics scraper does not sign in) and for administrators. */
export const LoopbackOrAdmin = () => SetMetadata(ADMISSION, 'loopback-or-admin' satisfies Admission);
