import { FilledText } from '../../ui/filled-text';

type ContactProps = {
  /** E-mail or web address of the installation; nothing where none is configured. */
  address: string | null | undefined;
  /** The sentence that names it. */
  message: (inputs: Record<'contact', string>) => string;
  /** What is said where there is none. */
  otherwise: string;
};

/** How to reach whoever runs this installation, as part of a paragraph. */
export function Contact({ address, message, otherwise }: ContactProps) {
  if (!address) return otherwise;
  const isPage = address.startsWith('https://');
  const link = <a href={isPage ? address : `mailto:${address}`}>{address}</a>;
  return <FilledText message={message} places={{ contact: link }} />;
}
