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

  /** With an `Authorization` header only that counts: a cookie beside it is not looked at. */
  async of(request: Request): Promise<Viewer | null> {
    const { authorization } = request.headers;
    const secret = authorization === undefined ? readSessionCookie(request) : (BEARER.exec(authorization)?.[1] ?? null);
    if (secret === null) return null;
    const hash = hashSecret(secret);
    if (authorization !== undefined) {
      const holder = await new Tokens(this.dataSource.manager).holder(hash);
      return holder === null ? null : toViewer(holder, { token: holder.id });
    }
    const holder = await new Sessions(this.dataSource.manager).holder(hash);
    return holder === null ? null : toViewer(holder, { session: holder.id });
  }
}
