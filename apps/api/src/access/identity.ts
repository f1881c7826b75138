import { Injectable } from '@nestjs/common';
import { Role } from '@vigie/contract';
import { type Holder, Sessions, Tokens } from '@vigie/storage';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { Viewer } from '../platform/viewer.js';
import { hashSecret } from './secrets.js';
import { readSessionCookie } from './session-cookie.js';

const BEARER = /^bearer +([A-Za-z0-9_.~+/=-]{1,200})$/i;

function toViewer({ person }: Holder, by: Viewer['by']): Viewer {
  return { ...person, role: Role.parse(person.role), by };
}

/** Finds out who sent a request, anew each time: a sign-out or a changed role counts from the next request on. */
@Injectable()
export class Identity {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * With a bearer token only that counts: a cookie beside it is not looked at. Other kinds of `Authorization` are for a
   * proxy in front.
   */
  async of(request: Request): Promise<Viewer | null> {
    const { authorization = '' } = request.headers;
    if (/^bearer\b/i.test(authorization)) return this.byToken(BEARER.exec(authorization)?.[1] ?? null);
    return this.bySession(readSessionCookie(request));
  }

  private async byToken(secret: string | null): Promise<Viewer | null> {
    if (secret === null) return null;
    const holder = await new Tokens(this.dataSource.manager).holder(hashSecret(secret));
    return holder === null ? null : toViewer(holder, { token: holder.id });
  }

  private async bySession(secret: string | null): Promise<Viewer | null> {
    if (secret === null) return null;
    const holder = await new Sessions(this.dataSource.manager).holder(hashSecret(secret));
    return holder === null ? null : toViewer(holder, { session: holder.id });
  }
}
