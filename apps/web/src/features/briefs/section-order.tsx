import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import {
  Button as AriaButton,
  DropIndicator,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components';
import type { BriefSection } from '../../gql/enumerations';
import { graphql } from '../../gql';
import { useGraphQLMutation } from '../../lib/graphql/use-graphql-mutation';
import { m } from '../../paraglide/messages';
import { Button } from '../../ui/button';
import { ErrorSection } from '../../ui/error-section';
import { Section } from '../../ui/section';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { sectionWord } from './brief-words';
import styles from './brief.module.css';

const ArrangeBrief = graphql(`
  mutation ArrangeBrief($id: ID!, $sections: [BriefSection!]!) {
    arrangeBrief(id: $id, sections: $sections) {
      id
    }
  }
`);

/** The list with some of its members moved before or after another. */
function moved(
  order: readonly BriefSection[],
  keys: ReadonlySet<unknown>,
  target: unknown,
  after: boolean,
): BriefSection[] {
  const rest = order.filter((section) => !keys.has(section));
  const at = rest.findIndex((section) => section === target);
  if (at < 0) return [...order];
  rest.splice(after ? at + 1 : at, 0, ...order.filter((section) => keys.has(section)));
  return rest;
}

type SectionOrderProps = { id: string; sections: readonly BriefSection[] };

/** The order of a brief's sections: by dragging, by the keys of the handle, or by the buttons. */
export default function SectionOrder({ id, sections }: SectionOrderProps) {
  const arrange = useGraphQLMutation(ArrangeBrief, { outdates: ['BriefPage'] });
  const [wanted, setWanted] = useState<readonly BriefSection[] | null>(null);
  const [said, setSaid] = useState('');
  const order = wanted ?? sections;
  const put = (next: BriefSection[], section?: BriefSection) => {
    setWanted(next);
    if (section) {
      const place = next.indexOf(section) + 1;
      setSaid(m.briefs_order_moved({ section: sectionWord(section), place, count: next.length }));
    }
    arrange.mutate({ id, sections: next }, { onSettled: () => setWanted(null) });
  };
  const step = (section: BriefSection, by: -1 | 1) => {
    const next = [...order];
    const at = next.indexOf(section);
    next.splice(at, 1);
    next.splice(at + by, 0, section);
    put(next, section);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop} />,
    onReorder: ({ keys, target: { key, dropPosition } }) =>
      put(moved(order, keys, key, dropPosition === 'after')),
  });
  return (
    <Section heading={m.briefs_order_heading()} lead={m.briefs_order_lead()} ruled>
      <GridList
        aria-label={m.briefs_order_list()}
        items={order.map((section) => ({ id: section }))}
        dependencies={[order]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        className={styles.order}
      >
        {({ id: section }) => {
          const name = sectionWord(section);
          const place = order.indexOf(section);
          return (
            <GridListItem id={section} textValue={name} className={styles.orderRow}>
              <div className={styles.orderLine}>
                <AriaButton
                  slot="drag"
                  className={styles.grip}
                  aria-label={m.briefs_order_drag({ section: name })}
                >
                  <GripVertical size={18} aria-hidden />
                </AriaButton>
                <span className={styles.orderName}>{name}</span>
                <Button
                  kind="quiet"
                  size="small"
                  busy={place === 0}
                  aria-label={m.briefs_order_up({ section: name })}
                  icon={<ArrowUp size={18} aria-hidden />}
                  onClick={() => step(section, -1)}
                />
                <Button
                  kind="quiet"
                  size="small"
                  busy={place === order.length - 1}
                  aria-label={m.briefs_order_down({ section: name })}
                  icon={<ArrowDown size={18} aria-hidden />}
                  onClick={() => step(section, 1)}
                />
              </div>
            </GridListItem>
          );
        }}
      </GridList>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {arrange.error && <ErrorSection error={arrange.error} what={m.briefs_order_failed()} />}
    </Section>
  );
}
