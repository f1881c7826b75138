import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { Audit } from '@vigie/storage';
import type { Request } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { viewerOf } from './viewer.js';

/** Who does something, as the audit trail remembers it. */
export interface Actor {
  personId: number | null;
  email: string | null;
  ip: string | null;
}

/** Who sent a request and from where; `personId` is null when nobody is signed in. */
export function actorOf(request: Request): Actor {
  const viewer = viewerOf(request);
  return { personId: viewer?.id ?? null, email: viewer?.email ?? null, ip: request.ip ?? null };
}

/** The actor as a parameter of a controller's method. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => actorOf(context.switchToHttp().getRequest<Request>()),
);

/** Where features write down what people change: `await audit.note(actor, 'upload.undone', String(id))`. */
@Injectable()
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  /** Give `manager` to write it in the transaction of the change itself. */
  async note(
    actor: Actor,
    action: string,
    target: string | null = null,
    detail: object = {},
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await new Audit(manager).add({
      personId: actor.personId,
      actor: actor.email,
      action,
      target,
      detail,
      ip: actor.ip,
    });
  }
}
