import { plainText, type Segment } from '../../../engine/rich-text.ts';
import { Rich } from '../../../player/Rich.tsx';
import type { MatchQuestion } from '../../model/question.ts';
import type { KindProps } from './kinds.ts';
import { Mark } from './Mark.tsx';
import styles from './question.module.css';

/** The key of the label that is all of these words; undefined for any other words. */
const onlyLabel = ([first, ...others]: readonly Segment[]) =>
  typeof first === 'object' && others.length === 0 ? first.label : undefined;

/** Each situation is given one of several choices. */
export function Match({
  question,
  id,
  draft,
  onDraft,
  marks,
  problem,
  words,
  translator,
}: KindProps<MatchQuestion>) {
  const choices = question.choices.map((choice) => {
    const segments = words(choice);
    const label = onlyLabel(segments);
    // An option holds plain text: a label in it is told apart by its language alone.
    return { choice, text: plainText(segments), lang: label && translator.labelLang(label) };
  });
  return (
    <ul className={styles.pairs}>
      {Object.keys(question.right).map((situation, place) => {
        const missing = problem !== undefined && draft[place] === '';
        return (
          <li key={situation}>
            <label htmlFor={`${id}${situation}`}>
              <Rich segments={words(situation)} translator={translator} />
            </label>
            <select
              id={`${id}${situation}`}
              value={draft[place]}
              aria-invalid={missing || undefined}
              aria-describedby={missing ? problem : undefined}
              onChange={(event) => onDraft(draft.with(place, event.target.value))}
            >
              <option value="">{translator.t('question.choice')}</option>
              {choices.map(({ choice, text, lang }) => (
                <option key={choice} value={choice} lang={lang}>
                  {text}
                </option>
              ))}
            </select>
            <Mark right={marks[place]} translator={translator} />
          </li>
        );
      })}
    </ul>
  );
}
