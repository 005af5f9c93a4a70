import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../features/account/use-viewer';
import { AddHit } from '../features/briefs/add-hit';
import { IdeaForm } from '../features/match/idea-form';
import { MatchResults } from '../features/match/match-results';
import styles from '../features/match/match.module.css';
import { SaveIdeaButton } from '../features/match/save-idea';
import { useAskedIdea } from '../features/match/use-match';
import { takeIdea } from '../lib/begun-idea';
import { labelOf } from '../lib/language';
import { m } from '../paraglide/messages';
import { LinkButton } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { Page } from '../ui/page-layout';
import { Section } from '../ui/section';

/** From an idea to those who did it before. The text lives on this page alone, and goes with it. */
export function MatchPage() {
  const { viewer } = useViewer();
  const signedIn = viewer === undefined ? undefined : viewer !== null;
  const [text, setText] = useState('');
  const [county, setCounty] = useState('');
  const { idea, ask } = useAskedIdea();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const handed = takeIdea();
    if (!handed) return;
    setText(handed);
    ask(handed, '');
  }, [ask]);
  return (
    <Page>
      <PageHeading lead={m.match_lead()}>{m.match_title()}</PageHeading>
      <IdeaForm
        text={text}
        onText={setText}
        county={county}
        onCounty={(code) => {
          setCounty(code);
          if (idea) ask(idea.text, code);
        }}
        onAsk={() => ask(text, county)}
      />
      {idea && (
        <>
          <MatchResults
            key={idea.number}
            idea={idea}
            besideHit={(hit) => (
              <AddHit kind={hit.kind} id={hit.id} what={hit.title} signedIn={Boolean(viewer)} />
            )}
            besideObstacle={({ factor }) => (
              <AddHit
                kind="FACTOR"
                id={factor.id}
                what={labelOf(factor)}
                signedIn={Boolean(viewer)}
              />
            )}
          />
          <Section ruled heading={m.match_next()}>
            <div className={styles.ways} data-screen-only>
              <SaveIdeaButton key={idea.number} text={idea.text} signedIn={signedIn} />
              <LinkButton to="/ny">{m.match_write_lesson()}</LinkButton>
            </div>
          </Section>
        </>
      )}
    </Page>
  );
}
