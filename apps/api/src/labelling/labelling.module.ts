import { Module } from '@nestjs/common';
import { LabellingController } from './labelling.controller.js';
import { LabellingEvents } from './labelling-events.js';
import { OwnTopics } from './own-topics.js';
import { PreviewTopic } from './preview-topic.js';
import { ShowLabelling } from './show-labelling.js';
import { SteerLabelling } from './steer-labelling.js';
import { TagMapController } from './tag-map.controller.js';
import { TagTopics } from './tag-map.js';
import { TopicModelsController } from './topic-models.controller.js';
import { TopicModels } from './topic-models.js';
import { TopicsController } from './topics.controller.js';

/** What labels are made with: own topics, the tag map, models; and labelling all articles anew. The jobs are done by the worker. */
@Module({
  controllers: [LabellingController, TagMapController, TopicModelsController, TopicsController],
  providers: [LabellingEvents, OwnTopics, PreviewTopic, ShowLabelling, SteerLabelling, TagTopics, TopicModels],
})
export class LabellingModule {}
