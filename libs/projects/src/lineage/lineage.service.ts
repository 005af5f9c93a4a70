import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { ProjectsService } from '../projects/projects.service.js';
import { lineageOfProject } from './lineage.loaders.js';
import { ProjectFamily } from './project-family.js';

/** Reading where projects came from and what they led to. */
@Injectable()
export class LineageService {
  constructor(private readonly projects: ProjectsService) {}

  /** The lineage of a project the viewer may see, as far as they may see it; null where there is none. */
  async familyOf(ctx: RequestContext, slug: string): Promise<ProjectFamily | null> {
    const project = await this.projects.bySlug(ctx, slug);
    if (!project) return null;
    const { projects, links } = await ctx.load(lineageOfProject, project.id);
    const members = projects.filter(
      ({ familyId, state }) => familyId === project.familyId && state === 'PUBLISHED',
    );
    return Object.assign(new ProjectFamily(), { project, members, projects, links });
  }
}
