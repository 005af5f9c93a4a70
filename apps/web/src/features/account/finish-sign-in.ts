import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Language } from '../../gql/enumerations';
import { currentLanguage, rememberLanguage } from '../../lib/language';

const isOurs = (address: string | null | undefined): address is string =>
  /^\/(?![/\\])/.test(address ?? '');

/**
 * After signing in: the person's language, and the address they came from. `language` null leaves
 * the interface as it is.
 */
export function useFinishSignIn(): (
  language: Language | null,
  returnTo: string | null | undefined,
) => Promise<void> {
  const cache = useQueryClient();
  const router = useRouter();
  return async (language, returnTo) => {
    const address = isOurs(returnTo) ? returnTo : '/mitt';
    const wanted = language && (language === 'SV' ? 'sv' : 'en');
    if (wanted && wanted !== currentLanguage()) {
      rememberLanguage(wanted);
      window.location.assign(address);
      return;
    }
    // Everything that was read was read as nobody.
    await cache.invalidateQueries({ queryKey: ['SessionViewer'] });
    void cache.invalidateQueries();
    router.history.push(address);
  };
}
