import type { projectViews } from '../../lib/search-params';
import { m } from '../../paraglide/messages';
import { TabLink, Tabs } from '../../ui/tabs';

export type ProjectView = (typeof projectViews)[number];

type ProjectTabsProps = {
  slug: string;
  view: ProjectView;
  /** How many lessons there are, at least. */
  lessons: number;
  moreLessons: boolean;
};

/** The views of a project. */
export function ProjectTabs({ slug, view, lessons, moreLessons }: ProjectTabsProps) {
  const to = { to: '/projekt/$slug', params: { slug }, resetScroll: false } as const;
  return (
    <Tabs label={m.projects_views()}>
      <TabLink {...to} search={{}} current={view === 'oversikt'}>
        {m.projects_overview()}
      </TabLink>
      <TabLink
        {...to}
        search={{ vy: 'lardomar' }}
        current={view === 'lardomar'}
        count={moreLessons ? undefined : lessons}
      >
        {moreLessons ? m.projects_lessons_many({ count: lessons }) : m.projects_lessons()}
      </TabLink>
      <TabLink {...to} search={{ vy: 'slaktrad' }} current={view === 'slaktrad'}>
        {m.projects_lineage()}
      </TabLink>
    </Tabs>
  );
}
