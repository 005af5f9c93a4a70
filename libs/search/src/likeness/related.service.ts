import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@pis/core';
import { LessonsService } from '@pis/knowledge';
import { ProjectsService } from '@pis/projects';
import type { Found } from '../engines/search-engine.js';
import { documentsOf } from '../indexer/scope.js';
import { publicProject } from '../indexer/public.js';
import { readSubjects } from '../indexer/subjects/subjects.js';
import { VocabularyHolder } from '../vocabulary/vocabulary-holder.js';
import { unknownScope } from './asked-scope.js';
import {
  type Asked,
  type LikenessWish,
  LikenessService,
  nothingLike,
  sentencesOfDocument,
} from './likeness.service.js';
import type { Likeness } from './likeness.types.js';
import { weighText } from './telling.js';

/** As many as are read beside a page that is about something else. */
const most = 4;

/** The lesson itself, and every lesson of its project's family. */
const ownLessons = `SELECT $1::uuid AS id
  UNION SELECT told.id FROM lesson asked
    JOIN project own ON own.id = asked.project_id
    JOIN project member ON member.family_id = own.family_id
    JOIN lesson told ON told.project_id = member.id
  WHERE asked.id = $1`;

/** The project's family, itself in it, and whatever its lineage shows beside that: by public links alone. */
export const ownProjects = `WITH family AS (
    SELECT member.id FROM project asked JOIN project member ON member.family_id = asked.family_id
    WHERE asked.id = $1 AND (member.id = asked.id OR ${publicProject('member')})
  )
  SELECT id FROM family
  UNION SELECT CASE WHEN l.from_id = family.id THEN l.to_id ELSE l.from_id END
    FROM family JOIN project_link l ON family.id IN (l.from_id, l.to_id)`;

/** What is like a lesson or a project that stands in PIS: whatever its own family did is left out. */
@Injectable()
export class RelatedService {
  constructor(
    private readonly likeness: LikenessService,
    private readonly vocabulary: VocabularyHolder,
    private readonly lessons: LessonsService,
    private readonly projects: ProjectsService,
  ) {}

  /** Lessons of others like this one; none for one that is not public, null where the viewer may not see it. */
  async ofLesson(ctx: RequestContext, asked: string): Promise<Likeness | null> {
    const lesson = await this.lessons.byId(ctx, asked);
    if (!lesson) return null;
    return this.like(ctx, { id: lesson.id, kind: 'LESSON' }, 'LESSONS', ownLessons);
  }

  /** Projects of others like this one; none for one that is not public, null where the viewer may not see it. */
  async ofProject(ctx: RequestContext, slug: string): Promise<Likeness | null> {
    const project = await this.projects.bySlug(ctx, slug);
    if (!project) return null;
    return this.like(ctx, { id: project.id, kind: 'PROJECT' }, 'PROJECTS', ownProjects);
  }

  private async like(
    ctx: RequestContext,
    found: Found,
    group: LikenessWish['group'],
    own: string,
  ): Promise<Likeness> {
    const asked = await this.read(ctx, found);
    if (!asked) return nothingLike;
    const rows = await ctx.sql<{ id: string }>('related_own', own, [found.id]);
    const without = new Set(rows.map(({ id }) => id));
    return this.likeness.likenessOf(ctx, asked, { group, first: most, without });
  }

  /** What a public thing says and is about, as its rows are now. Three statements. */
  async read(ctx: RequestContext, found: Found): Promise<Asked | null> {
    const subject = (await readSubjects(ctx, [found])).get(found.id);
    if (!subject) return null;
    const [document] = await documentsOf(ctx, found.kind, [subject]);
    if (!document) return null;
    const sentences = sentencesOfDocument(document, await this.vocabulary.current(ctx));
    const { facets, fromYear, toYear } = document;
    const scope = {
      ...unknownScope,
      ...{ themes: facets.THEME, counties: facets.COUNTY, funders: facets.FUNDER },
      ...{ fromYear, toYear },
    };
    return { ...(await weighText(ctx, sentences)), sentences, scope };
  }
}
