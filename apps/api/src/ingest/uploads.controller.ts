import {
  Controller,
  Delete,
  Get,
  HttpCode,
  type MessageEvent,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
  Sse,
  type StreamableFile,
  UseGuards,
} from '@nestjs/common';
import {
  ListQuery,
  PreviewQuery,
  Upload,
  UploadItemList,
  UploadItemsQuery,
  UploadList,
  UploadPreview,
  UploadQuery,
  UploadReasonList,
  UploadReasonsQuery,
} from '@vigie/contract';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import type { z } from 'zod';
import { Roles, SignedIn } from '../platform/admission.js';
import { Answers, AnswersNothing } from '../platform/answers.js';
import { type Actor, CurrentActor } from '../platform/audit-trail.js';
import { ApiBody, ApiTags } from '../platform/described.js';
import { CurrentViewer, type Viewer } from '../platform/viewer.js';
import { CreateUpload } from './create-upload.js';
import { PreviewUpload } from './preview-upload.js';
import { ReceiveFile } from './receive-file.js';
import { ShowUploads } from './show-uploads.js';
import { SteerUpload } from './steer-upload.js';
import { UploadEvents } from './upload-events.js';
import { UploadExistsGuard } from './upload-exists.guard.js';

const anyBytes = { required: false, schema: { type: 'string', format: 'binary' } } as const;

/** Putting articles in: uploads, their files, progress, reports and undo. */
@ApiTags('uploads')
@Controller('api/v1/uploads')
export class UploadsController {
  constructor(
    private readonly creation: CreateUpload,
    private readonly previews: PreviewUpload,
    private readonly receive: ReceiveFile,
    private readonly steer: SteerUpload,
    private readonly show: ShowUploads,
    private readonly watch: UploadEvents,
  ) {}

  @Post()
  @Roles('admin')
  @ApiBody(anyBytes)
  @Answers(Upload, {
    status: 202,
    description: 'With filename the body is that file and is read at once; without, an open upload (201).',
  })
  async create(
    @Query({ schema: UploadQuery }) query: UploadQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
  ): Promise<Upload> {
    const upload = await this.creation.run(query, request, viewer, actor);
    response.location(`/api/v1/uploads/${upload.id}`).status(upload.state === 'open' ? 201 : 202);
    return upload;
  }

  @Post('preview')
  @HttpCode(200)
  @Roles('admin')
  @ApiBody(anyBytes)
  @Answers(UploadPreview, {
    description:
      'How the file would be read, from its first bytes (at most 4 MB, of which 1 MB mostly is enough; a spreadsheet or archive whole, at most 16 MB). Nothing is stored.',
  })
  preview(@Query({ schema: PreviewQuery }) query: PreviewQuery, @Req() request: Request): Promise<UploadPreview> {
    return this.previews.run(query, request);
  }

  @Put(':id/files/:name')
  @Roles('admin')
  @ApiBody(anyBytes)
  @AnswersNothing('The file, or the part of it, is kept.')
  async put(@Param('id') id: string, @Param('name') name: string, @Req() request: Request): Promise<void> {
    await this.receive.put(id, name, request);
  }

  @Post(':id/complete')
  @Roles('admin')
  @Answers(Upload, { status: 202 })
  complete(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.steer.complete(id, actor);
  }

  @Post(':id/cancel')
  @Roles('admin')
  @Answers(Upload, { status: 202 })
  cancel(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.steer.cancel(id, actor);
  }

  @Post(':id/retry')
  @Roles('admin')
  @Answers(Upload, { status: 202 })
  retry(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.steer.retry(id, actor);
  }

  @Post(':id/store')
  @Roles('admin')
  @Answers(Upload, {
    status: 202,
    description: 'A dry run becomes a real upload of the same bytes, under the same id.',
  })
  store(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.steer.store(id, actor);
  }

  @Delete(':id')
  @Roles('admin')
  @Answers(Upload, { status: 202, description: 'The upload is being taken back; its state becomes undone.' })
  undo(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<Upload> {
    return this.steer.undo(id, actor);
  }

  @Get()
  @SignedIn()
  @Answers(UploadList)
  list(@Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>): Promise<UploadList | StreamableFile> {
    return this.show.list(query);
  }

  @Get(':id')
  @SignedIn()
  @Answers(Upload)
  one(@Param('id') id: string): Promise<Upload> {
    return this.show.one(id);
  }

  @Get(':id/items')
  @SignedIn()
  @Answers(UploadItemList)
  items(
    @Param('id') id: string,
    @Query({ schema: UploadItemsQuery }) query: UploadItemsQuery,
  ): Promise<UploadItemList | StreamableFile> {
    return this.show.items(id, query);
  }

  @Get(':id/reasons')
  @SignedIn()
  @Answers(UploadReasonList)
  reasons(
    @Param('id') id: string,
    @Query({ schema: UploadReasonsQuery }) query: UploadReasonsQuery,
  ): Promise<UploadReasonList | StreamableFile> {
    return this.show.reasons(id, query);
  }

  @Sse(':id/events')
  @SignedIn()
  @UseGuards(UploadExistsGuard)
  @HttpCode(200)
  events(@Param('id') id: string): Promise<Observable<MessageEvent>> {
    return this.watch.of(id);
  }
}
