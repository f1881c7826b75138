import { Body, Controller, Get, Param, Patch, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { CreatedUser, Id, ListQuery, listOf, ManagedUser, NewUser, UserChange } from '@vigie/contract';
import type { Request } from 'express';
import type { z } from 'zod';
import { Roles } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiOperation, ApiTags } from '../platform/described.js';
import { AddUserUseCase } from './add-user.js';
import { ChangeUserUseCase } from './change-user.js';
import { ListUsersQuery } from './list-users.js';

const UserList = listOf(ManagedUser);

@ApiTags('access')
@Controller('api/v1/users')
@Roles('admin')
export class UsersController {
  constructor(
    private readonly listUsers: ListUsersQuery,
    private readonly addUser: AddUserUseCase,
    private readonly changeUser: ChangeUserUseCase,
  ) {}

  @Get()
  @Answers(UserList)
  @ApiOperation({ summary: 'Everybody who may sign in or is invited to' })
  list(
    @Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>,
  ): Promise<z.infer<typeof UserList> | StreamableFile> {
    return this.listUsers.run(query);
  }

  @Post()
  @Answers(CreatedUser, { status: 201 })
  @ApiOperation({ summary: 'Add a user; without a password the answer carries a one-time invitation link' })
  add(
    @Body({ schema: NewUser }) body: NewUser,
    @Req() request: Request,
    @CurrentActor() actor: Actor,
  ): Promise<CreatedUser> {
    return this.addUser.run(body, `${request.protocol}://${request.host}`, actor);
  }

  @Patch(':id')
  @Answers(ManagedUser)
  @ApiOperation({ summary: 'Change name, role, or whether somebody may sign in' })
  change(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UserChange }) body: UserChange,
    @CurrentActor() actor: Actor,
  ): Promise<ManagedUser> {
    return this.changeUser.run(Number(id), body, actor);
  }
}
