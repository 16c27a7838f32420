import { allAnswered, questions, result } from '../../model/eligibility.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { TargetButton } from '../TargetButton.tsx';
import styles from './eligibility.module.css';
import { Question } from './Question.tsx';
import { Result } from './Result.tsx';

/** Five questions about the requirements, and what the answers mean. */
export function Eligibility() {
  const { state, send, label, labelLang } = usePortal();
  const found = result(state);
  const { answers, resultShown } = state.eligibility;
  return (
    <div className={styles.eligibility} lang={labelLang('eligibility.title')}>
      {found ? (
        <Result findings={found} />
      ) : (
        <>
          <PageHeading>{label('eligibility.title')}</PageHeading>
          <p>{label('eligibility.intro')}</p>
          {questions.map((question) => (
            <Question key={question} question={question} />
          ))}
          <TargetButton
            target="eligibility.showResult"
            className={styles.primary}
            aria-disabled={!allAnswered(answers)}
            onClick={() => send({ type: 'eligibility.resultAsked' })}
          />
          {resultShown && <p className={styles.problem}>{label('eligibility.unanswered')}</p>}
        </>
      )}
    </div>
  );
}
