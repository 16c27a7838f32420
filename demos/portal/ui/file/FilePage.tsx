import { fileMenu } from '../../model/actions.ts';
import { commandNow, fileWork } from '../../model/device-work.ts';
import type { LabelKey } from '../../model/labels.ts';
import type { FileWork } from '../../model/state.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import styles from '../parts/entity.module.css';
import { PageBody } from '../parts/PageBody.tsx';
import { States } from '../parts/States.tsx';
import { TargetButton } from '../TargetButton.tsx';
import { Alerts, Details, Observed } from './Sections.tsx';

type Command = (typeof fileMenu.bar)[number];

/** What has been made of the file, as labels. */
function statesOf({ quarantined, indicator }: FileWork): LabelKey[] {
  return [
    ...(quarantined ? ['file.quarantined' as const] : []),
    ...(indicator ? [`file.indicator.${indicator}` as const] : []),
  ];
}

/** The commands of the file page in their order, all buttons (facts 6.2 (4)). */
function Commands() {
  const { state, send } = usePortal();
  const choose = (command: Command) => {
    if (command === 'consult') send({ type: 'consult.opened', source: 'file' });
    else if (command === 'actionCenter') send({ type: 'actionCenter.opened' });
    else send({ type: 'action.opened', action: command });
  };
  const shown = (command: Command) => {
    if (command === 'indicator' && fileWork(state, state.file).indicator) return 'editIndicator';
    const collects = command === 'download' && commandNow(state, command) === 'collect';
    return collects ? 'collect' : command;
  };
  return (
    <div className={styles.commands}>
      {fileMenu.bar.map((command) => (
        <TargetButton
          key={command}
          target={`file.${shown(command)}`}
          aria-haspopup="dialog"
          onClick={() => choose(command)}
        />
      ))}
    </div>
  );
}

/** The page of one file: its commands along the top, then what is known of it (facts 6.2 (4)). */
export function FilePage() {
  const { state, label, labelLang } = usePortal();
  return (
    <>
      <PageHeading>{label(`name.${state.file}`)}</PageHeading>
      <Commands />
      <States of={statesOf(fileWork(state, state.file))} />
      <PageBody>
        <div className={styles.columns}>
          <Details />
          <div className={styles.stack}>
            <Observed />
            <Alerts />
          </div>
        </div>
        <p className={styles.note} lang={labelLang('simulation.fileTabs')}>
          {label('simulation.fileTabs')}
        </p>
      </PageBody>
    </>
  );
}
