/** Whether a text that someone gave is an address one may link to: nothing but http and https. */
export const isWebAddress = (url: string | null | undefined): url is string =>
  /^https?:\/\//i.test(url ?? '');
