import { useRef, useState } from 'react';
import { Rich } from '../../../player/Rich.tsx';
import { useElementId } from '../../../portal/ui/parts/element-id.ts';
import { Announcement, useAnnouncement } from '../Announcement.tsx';
import styles from '../part.module.css';
import type { QuestionProps } from '../part-props.ts';
import { Choose } from './Choose.tsx';
import { marksOf, missingIn } from './draft.ts';
import { FindError } from './FindError.tsx';
import { Match } from './Match.tsx';
import { Order } from './Order.tsx';
import questionStyles from './question.module.css';
import { Result } from './Result.tsx';
import { resultText } from './result-text.ts';
import { type QuestionState, useQuestion } from './use-question.ts';

/** A question: its form, what came of the last answer, and a way on for who does not know. */
export function QuestionView(props: QuestionProps) {
  // Another question begins anew, even where the view stays.
  return <Question key={props.part.id} {...props} />;
}

function Question(props: QuestionProps) {
  const { part, number, total, translator } = props;
  const { lesson, name, question } = part;
  const { t } = translator;
  const id = useElementId();
  const form = useRef<HTMLFormElement>(null);
  const { state, ...acts } = useQuestion(props);
  const [asked, setAsked] = useState(false);
  const [said, say] = useAnnouncement();
  const { draft, answered, outcome, settled } = state;

  const words = (key: string) => translator.lesson(lesson.id, `${name}.${key}`);
  const tell = (after: QuestionState) => {
    setAsked(false);
    say(...resultText(part, after, translator).flatMap((text, index) => (index > 0 ? [' ', ...text] : text)));
  };
  const missing = missingIn(draft);
  const answer = () => {
    if (missing.length === 0) return tell(acts.answer());
    setAsked(true);
    // What is missing is said by the description of the field that takes focus, and by nothing else.
    const fields = form.current?.querySelectorAll<HTMLElement>('input, select');
    fields?.[missing[0] ?? 0]?.focus();
  };
  const problem = asked && missing.length > 0 ? `${id}problem` : undefined;

  const given = {
    id,
    draft,
    onDraft: acts.edit,
    marks: marksOf(question, draft, answered),
    problem,
    words,
    translator,
  };
  const canSkip = !settled && outcome !== 'skipped';
  return (
    <section className={styles.part} lang={translator.lang} data-question={part.id} data-outcome={outcome}>
      <h2 data-part-heading tabIndex={-1}>
        {t('question.number', { number, total })}
      </h2>
      <form
        ref={form}
        noValidate
        className={questionStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          answer();
        }}
      >
        <fieldset className={questionStyles.asked} aria-describedby={`${id}how`}>
          <legend>
            <Rich segments={words('question')} translator={translator} />
          </legend>
          <p id={`${id}how`} className={styles.soft}>
            {t(`question.how.${question.kind}`)}
          </p>
          {question.kind === 'choose' && <Choose {...given} question={question} />}
          {question.kind === 'error' && <FindError {...given} question={question} settled={settled} />}
          {question.kind === 'order' && <Order {...given} question={question} say={say} />}
          {question.kind === 'match' && <Match {...given} question={question} />}
        </fieldset>
        {problem && (
          <p id={problem} className={questionStyles.problem}>
            {question.kind === 'match'
              ? t('question.missing.rows', { count: missing.length })
              : t('question.missing.one')}
          </p>
        )}
        <div className={styles.buttons}>
          <button type="submit" className={`${styles.button} ${styles.main}`}>
            {t('question.answer')}
          </button>
          <button
            type="button"
            className={styles.button}
            aria-disabled={settled}
            aria-describedby={`${id}points`}
            onClick={() => !settled && tell(acts.show())}
          >
            {t('question.show')}
          </button>
          <button
            type="button"
            className={styles.button}
            aria-disabled={!canSkip}
            onClick={() => canSkip && tell(acts.skip())}
          >
            {t('question.skip')}
          </button>
        </div>
      </form>
      <Result paragraphs={resultText(part, state, translator)} outcome={outcome} translator={translator} />
      <p id={`${id}points`} className={styles.soft}>
        {t(settled ? 'question.points.settled' : 'question.points')}
      </p>
      <Announcement said={said} translator={translator} />
    </section>
  );
}
