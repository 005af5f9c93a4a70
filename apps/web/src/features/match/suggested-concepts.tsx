import { limits } from '@pis/contract';
import type { Polarity } from '../../gql/enumerations';
import type { Named } from '../../lib/drafts/draft';
import { contentLang, labelOf } from '../../lib/language';
import { m } from '../../paraglide/messages';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/section';
import { useWritingConcepts } from './use-writing';
import type { SuggestedFactor, SuggestedTheme } from './writing-query';
import styles from './writing.module.css';

type Why = Pick<SuggestedFactor, 'said' | 'lesson'>;
type Offered = Named & { why: Why | null };

const most = 3;

const factorOffer = ({ factor, ...why }: SuggestedFactor): Offered => ({
  ...{ id: factor.id, label: labelOf(factor), why },
});
const themeOffer = ({ theme, ...why }: SuggestedTheme): Offered => ({
  ...{ id: theme.id, label: labelOf(theme), why },
});

function Reason({ said, lesson }: Why) {
  if (said) return <span className={styles.quiet}>{m.match_suggested_said({ said })}</span>;
  if (!lesson) return null;
  return (
    <span className={styles.quiet}>
      {m.match_suggested_lesson()} <q lang={contentLang(lesson.language)}>{lesson.text}</q>
    </span>
  );
}

type OffersProps = {
  heading: string;
  offers: readonly Offered[];
  chosen: readonly Named[];
  onChange: (chosen: Named[]) => void;
};

function Offers({ heading, offers, chosen, onChange }: OffersProps) {
  if (offers.length === 0) return null;
  const isOn = (id: string) => chosen.some((one) => one.id === id);
  const toggle = ({ id, label }: Offered) =>
    onChange(isOn(id) ? chosen.filter((one) => one.id !== id) : [...chosen, { id, label }]);
  return (
    <Section heading={heading}>
      <ul className={styles.offers}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Chip state={isOn(offer.id) ? 'on' : 'suggested'} onClick={() => toggle(offer)}>
              {offer.label}
            </Chip>
            {offer.why && <Reason {...offer.why} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type SuggestedConceptsProps = {
  text: string;
  polarity: Polarity | null;
  factors: readonly Named[];
  themes: readonly Named[];
  onFactors: (factors: Named[]) => void;
  onThemes: (themes: Named[]) => void;
};

/**
 * Beside a text that is being written: factors and themes it may be about, off until tapped. A factor
 * that is taken stands in its field, on the side that is chosen there; a theme stays here.
 */
export function SuggestedConcepts(props: SuggestedConceptsProps) {
  const { text, polarity, factors, themes } = props;
  const found = useWritingConcepts(text);
  const taken = new Set(factors.map(({ id }) => id));
  const full = factors.length >= limits.lessonFactors.max;
  const factorOffers =
    polarity && !full ? found.factors.map(factorOffer).filter(({ id }) => !taken.has(id)) : [];
  const suggested = found.themes.map(themeOffer).slice(0, most);
  const others = themes.filter(({ id }) => !suggested.some((one) => one.id === id));
  const themeOffers = [...suggested, ...others.map((theme) => ({ ...theme, why: null }))];
  if (factorOffers.length + themeOffers.length === 0) return null;
  return (
    <div className={styles.suggested}>
      <Offers
        heading={
          polarity === 'HINDERED' ? m.match_suggested_hindered() : m.match_suggested_helped()
        }
        offers={factorOffers.slice(0, most)}
        chosen={factors}
        onChange={props.onFactors}
      />
      <Offers
        heading={suggested.length > 0 ? m.match_suggested_themes() : m.match_chosen_themes()}
        offers={themeOffers}
        chosen={themes}
        onChange={props.onThemes}
      />
    </div>
  );
}
