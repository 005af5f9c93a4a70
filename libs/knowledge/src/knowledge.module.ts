import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { knowledgeEntities } from './knowledge.entities.js';

@Module({
  imports: [TypeOrmModule.forFeature(knowledgeEntities)],
})
export class KnowledgeModule {}
