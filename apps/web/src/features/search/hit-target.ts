import { linkOptions } from '@tanstack/react-router';
import type { HitTargetFragment } from '../../gql/graphql';
import { assertNever } from '../../lib/assert-never';
import { isWebAddress } from '../../lib/web-address';

type Source = Extract<HitTargetFragment, { __typename: 'Source' }>;

/** A document has no page of its own: its study's, its address, else its project's. */
function sourceTarget({ study, url, projects: [project] }: Source) {
  if (study) return linkOptions({ to: '/studier/$slug', params: { slug: study.slug } });
  if (isWebAddress(url)) return { href: url };
  return project ? linkOptions({ to: '/projekt/$slug', params: { slug: project.slug } }) : null;
}

/** Where a hit leads: a page of ours, an address elsewhere, or nowhere. */
export function hitTarget(item: HitTargetFragment) {
  switch (item.__typename) {
    case 'Lesson':
      return linkOptions({ to: '/lardomar/$id', params: { id: item.id } });
    case 'Project':
      return linkOptions({ to: '/projekt/$slug', params: { slug: item.slug } });
    case 'Factor':
      return linkOptions({ to: '/faktorer/$slug', params: { slug: item.slug } });
    case 'Theme':
      return linkOptions({ to: '/teman/$slug', params: { slug: item.slug } });
    case 'Organisation':
      return linkOptions({ to: '/organisationer/$slug', params: { slug: item.slug } });
    case 'OpenQuestion':
      return linkOptions({ to: '/fragor/$slug', params: { slug: item.slug } });
    case 'Source':
      return sourceTarget(item);
    default:
      return assertNever(item);
  }
}
