import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { projectsEntities } from './projects.entities.js';
import { ThemesResolver } from './themes/themes.resolver.js';
import { ThemesService } from './themes/themes.service.js';

/** Projects, who takes part in them, and how one leads to the next. */
@Module({
  imports: [TypeOrmModule.forFeature(projectsEntities)],
  providers: [ThemesResolver, ThemesService],
  exports: [ThemesService],
})
export class ProjectsModule {}
