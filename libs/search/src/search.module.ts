import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { searchEntities } from './search.entities.js';

@Module({
  imports: [TypeOrmModule.forFeature(searchEntities)],
})
export class SearchModule {}
