import type { Segment } from '../../../engine/rich-text.ts';
import { Rich } from '../../../player/Rich.tsx';
import { useElementId } from '../../../portal/ui/parts/element-id.ts';
import type { PracticalCheck } from '../../model/check.ts';
import type { CheckTrace, TaskHelp } from '../../model/check-trace.ts';
import type { CourseTranslator } from '../course-translator.ts';
import styles from '../part.module.css';
import checkStyles from './check.module.css';

/** The help that is on screen with one task. */
export interface ShownHelp {
  readonly taskId: string;
  readonly kind: 'hint' | 'shown';
  readonly text: readonly Segment[];
}

interface Props {
  check: PracticalCheck;
  help: CheckTrace['help'];
  shown: ShownHelp | null;
  onHelp: (taskId: string, asked: TaskHelp) => void;
  translator: CourseTranslator;
}

const kinds = ['hint', 'shown', 'skipped'] as const satisfies readonly TaskHelp[];

/** What is to be done, and help with each of it. Whether it has been done is not said. */
export function TaskList({ check, help, shown, onHelp, translator }: Props) {
  const id = useElementId();
  const { t } = translator;
  return (
    <ol className={checkStyles.tasks}>
      {Object.keys(check.tasks).map((taskId) => {
        const had = help[taskId];
        const now = shown?.taskId === taskId ? shown : null;
        return (
          <li key={taskId} data-check-task={taskId} data-help={had}>
            <p id={`${id}${taskId}`}>
              <Rich segments={translator.check(`${taskId}.task`)} translator={translator} />
            </p>
            {had && <p className={checkStyles.note}>{t(`check.had.${had}`)}</p>}
            {now && (
              <p className={checkStyles.help}>
                <Rich segments={now.text} translator={translator} />
              </p>
            )}
            <div className={styles.buttons}>
              {kinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className={styles.button}
                  aria-describedby={`${id}${taskId}`}
                  aria-expanded={kind === 'skipped' ? undefined : now?.kind === kind}
                  aria-disabled={(kind === 'skipped' && had === 'skipped') || undefined}
                  onClick={() => onHelp(taskId, kind)}
                >
                  {t(`check.ask.${kind}`)}
                </button>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
