import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '@vigie/contract';
import type { Request } from 'express';
import { UnauthenticatedError } from './request-errors.js';

/** Who is asking, and by what right: a session of the dashboard or a program's token. */
export interface Viewer {
  id: number;
  email: string;
  name: string;
  role: Role;
  by: { session: number } | { token: number };
}

const viewers = new WeakMap<Request, Viewer>();

/** Remembers who sent a request; the guard calls it once. */
export function rememberViewer(request: Request, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who sent this request, null when nobody is signed in. */
export function viewerOf(request: Request): Viewer | null {
  return viewers.get(request) ?? null;
}

/** The viewer as a parameter of a controller's method. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const viewer = viewerOf(context.switchToHttp().getRequest<Request>());
  if (viewer === null) throw new UnauthenticatedError();
  return viewer;
});
