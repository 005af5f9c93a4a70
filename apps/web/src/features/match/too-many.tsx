import { m } from '../../paraglide/messages';
import { Notice } from '../../ui/notice';

/** Asked too often: when to ask again. */
export const TooMany = ({ seconds }: { seconds: number }) => (
  <Notice kind="fault" live>
    {m.match_too_many({ count: Math.max(1, Math.ceil(seconds / 60)) })}
  </Notice>
);
