import { Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { iptcTopics } from '@vigie/analysis';
import { failAbandoned, syncTaxonomy } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { StoredArticles } from '../platform/stored-articles.js';
import { CreateUpload } from './create-upload.js';
import { FoldOnRequest } from './fold-on-request.js';
import { PreviewUpload } from './preview-upload.js';
import { queueOutdated } from './queue-outdated.js';
import { ReadAgain } from './read-again.js';
import { ReceiveFile } from './receive-file.js';
import { RereadController } from './reread.controller.js';
import { ShowUploads } from './show-uploads.js';
import { SteerUpload } from './steer-upload.js';
import { UploadEvents } from './upload-events.js';
import { UploadsController } from './uploads.controller.js';

/** Putting articles in. The jobs themselves are done by a worker that `main` starts. */
@Global()
@Module({
  controllers: [UploadsController, RereadController],
  providers: [
    CreateUpload,
    PreviewUpload,
    ReadAgain,
    ReceiveFile,
    ShowUploads,
    SteerUpload,
    UploadEvents,
    { provide: StoredArticles, useClass: FoldOnRequest },
  ],
  exports: [StoredArticles],
})
export class IngestModule implements OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  /** Articles refer to topics by id, so the taxonomy is there before the first one. */
  async onApplicationBootstrap(): Promise<void> {
    const topics = iptcTopics().map(({ key, en, fr, parent }) => ({ key, label: en, labelFr: fr, parent }));
    await this.dataSource.transaction((manager) => syncTaxonomy(manager, topics));
    await this.dataSource.transaction(failAbandoned);
    await this.dataSource.transaction(queueOutdated);
  }
}
