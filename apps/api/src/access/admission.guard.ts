import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ADMISSION, type Admission } from '../platform/admission.js';
import { AuditTrail, actorOf } from '../platform/audit-trail.js';
import { ForbiddenError, UnauthenticatedError } from '../platform/request-errors.js';
import { rememberViewer, type Viewer } from '../platform/viewer.js';
import { Identity } from './identity.js';
import { isLocalProgram } from './local-program.js';

function admits(admission: Admission | undefined, viewer: Viewer): boolean {
  if (admission === undefined) return false;
  if (admission === 'signed-in' || admission === 'public') return true;
  if (admission === 'loopback-or-admin') return viewer.role === 'admin';
  return admission.includes(viewer.role);
}

function whyUnknown({ headers: { authorization = '' } }: Request): string {
  return /^bearer /i.test(authorization)
    ? 'This token is not known here: it is mistyped, revoked or expired.'
    : 'Sign in first; a program sends its token as Authorization: Bearer TOKEN.';
}

/** Lets a request through to a route only when the route says that its sender may use it. */
@Injectable()
export class AdmissionGuard implements CanActivate {
  private readonly log = new Logger('admission');

  constructor(
    private readonly reflector: Reflector,
    private readonly identity: Identity,
    private readonly audit: AuditTrail,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const admission = this.reflector.getAllAndOverride<Admission | undefined>(ADMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<Request>();
    if (admission === 'public') return true;
    if (admission === 'loopback-or-admin' && isLocalProgram(request)) return true;
    const viewer = await this.identity.of(request);
    if (viewer === null) throw new UnauthenticatedError(whyUnknown(request));
    rememberViewer(request, viewer);
    if (admits(admission, viewer)) return true;
    if (admission === undefined) this.log.error({ event: 'route-without-admission', path: request.route?.path });
    await this.audit.note(actorOf(request), 'access.denied', `${request.method} ${request.path.slice(0, 200)}`);
    throw new ForbiddenError();
  }
}
