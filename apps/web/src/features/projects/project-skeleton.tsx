import { SkeletonRows } from '../../ui/skeleton-rows';

/** Head, facts and text of a project that is on its way. */
export function ProjectSkeleton() {
  return (
    <>
      <SkeletonRows count={1} height={7} />
      <SkeletonRows count={3} height={4} />
      <SkeletonRows count={4} height={5} />
    </>
  );
}
