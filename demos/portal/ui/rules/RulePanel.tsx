import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type RuleForm, type RuleTab, ruleTabs } from '../../model/rules.ts';
import { usePortal } from '../context.ts';
import { useElementId } from '../parts/element-id.ts';
import { Flyout } from '../parts/Flyout.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { GeneralTab } from './GeneralTab.tsx';
import { RecipientsTab } from './RecipientsTab.tsx';
import styles from './rules.module.css';
import { useFirstProblem } from './use-first-problem.ts';

interface TabsProps {
  id: string;
  tab: RuleTab;
  onOpen: (tab: RuleTab) => void;
}

/** The two tabs, by the pattern of the ARIA practices guide: one Tab stop, the arrows move and open. */
function Tabs({ id, tab, onOpen }: TabsProps) {
  const { label } = usePortal();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The arrow that has opened a tab takes focus along.
    if (list.current?.contains(document.activeElement)) document.getElementById(`${id}${tab}`)?.focus();
  }, [id, tab]);

  const onKeyDown = (event: KeyboardEvent) => {
    const other = ruleTabs.find((one) => one !== tab) ?? tab;
    const to = {
      ArrowLeft: other,
      ArrowRight: other,
      Home: ruleTabs[0],
      End: ruleTabs[1],
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Whoever presents goes through the steps by the same keys.
    event.stopPropagation();
    onOpen(to);
  };

  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={label('rules.tabs')}
      className={styles.tabs}
      data-keeps-focus
      onKeyDown={onKeyDown}
    >
      {ruleTabs.map((one) => (
        <TargetButton
          key={one}
          target={`rules.tab.${one}`}
          id={`${id}${one}`}
          role="tab"
          aria-selected={one === tab}
          aria-controls={`${id}panel`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onOpen(one)}
        />
      ))}
    </div>
  );
}

/** The form of a rule, new or changed: what it is about, and who gets its mail (facts 4.5). */
export function RulePanel({ form }: { form: RuleForm }) {
  const { send, label } = usePortal();
  const id = useElementId();
  const [content, lookForProblem] = useFirstProblem();
  const open = (tab: RuleTab) => {
    send({ type: 'rule.tabOpened', tab });
    lookForProblem();
  };
  return (
    <Flyout
      title={label(form.editing === null ? 'rules.newTitle' : 'rules.changeTitle')}
      onClose={() => send({ type: 'panel.closed' })}
    >
      <Tabs id={id} tab={form.tab} onOpen={open} />
      <div ref={content} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${form.tab}`}>
        {form.tab === 'general' ? (
          <GeneralTab form={form} onNext={() => open('recipients')} />
        ) : (
          <RecipientsTab form={form} lookForProblem={lookForProblem} />
        )}
      </div>
    </Flyout>
  );
}
