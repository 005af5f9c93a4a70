import { currentLanguage } from './language';
import { ApiError, NetworkError } from './graphql/errors';

/** The name a file was sent under. */
function nameOf(disposition: string | null): string {
  const full = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return full
    ? decodeURIComponent(full)
    : (/filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? '');
}

async function failureOf(response: Response): Promise<ApiError> {
  const told = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  return new ApiError({
    code: told.code ?? `HTTP_${response.status}`,
    message: told.message ?? response.statusText,
    requestId: response.headers.get('x-request-id'),
    status: response.status,
  });
}

/** The same file in the language of the interface. */
export function inThisLanguage(path: string): string {
  if (currentLanguage() === 'sv') return path;
  return `${path}${path.includes('?') ? '&' : '?'}sprak=en`;
}

/**
 * Fetches a file of ours and gives it to the browser to keep. Fetched here, so that a refusal is
 * told on the page instead of in the place of it.
 * @throws {NetworkError} no answer came
 * @throws {ApiError} there is no such file, or it cannot be made
 */
export async function download(path: string): Promise<void> {
  const response = await fetch(path, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new NetworkError('No answer from the server', { cause });
  });
  if (!response.ok) throw await failureOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOf(response.headers.get('content-disposition'));
  link.click();
  URL.revokeObjectURL(address);
}
