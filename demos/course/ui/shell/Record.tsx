import { useState } from 'react';
import { plainText } from '../../../engine/rich-text.ts';
import { useElementId } from '../../../portal/ui/parts/element-id.ts';
import { checkId, partsOfLesson } from '../../model/course.ts';
import type { Standing } from '../../model/standing.ts';
import type { CourseKey } from '../course-translator.ts';
import controlStyles from './controls.module.css';
import { lessonTitle } from './place-names.ts';
import recordStyles from './record.module.css';
import { points, stateOf } from './state-words.ts';
import { type Tally, tallyOf } from './tally.ts';
import { ViewHeading } from './ViewHeading.tsx';
import type { ViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

interface Props extends ViewProps {
  /** Whether it has been passed in an earlier visit, by what the store says. */
  passedBefore: boolean;
  /** Whether it is kept by the reader's own browser, and by nobody else. */
  own: boolean;
}

const columns = ['unaided', 'helped', 'skipped', 'left'] as const satisfies readonly (keyof Tally)[];

/** The date by the reader's clock, in the one form that is read alike in every language. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function resultKey({ completed, passed }: Standing, passedBefore: boolean): CourseKey {
  if (passed) return 'record.passed';
  if (passedBefore) return 'record.passedBefore';
  return completed ? 'record.notPassed' : 'record.notFinished';
}

/** What was done and with what result, on one sheet to print. It is plainly called what it is: self-recorded. */
export function CourseRecord({ course, way, translator, passedBefore, own }: Props) {
  const { progress, standing, changed } = way;
  const { t } = translator;
  const id = useElementId();
  const [name, setName] = useState('');
  const key = resultKey(standing, passedBefore);
  const result = t(key, {
    points: points(standing.points, translator),
    possible: points(standing.possible, translator),
    percent: standing.percent,
    mastery: Math.round(course.mastery * 100),
    count: Object.values(standing.parts).filter(({ done }) => !done).length,
  });
  const rows = [
    ...course.lessons.map((lesson) => {
      const own = partsOfLesson(lesson).map((part) => part.id);
      return {
        id: lesson.id,
        title: lessonTitle(lesson, translator),
        tally: tallyOf(course, progress, standing, (part) => own.includes(part.id)),
      };
    }),
    {
      id: checkId,
      title: plainText(translator.check('title')),
      tally: tallyOf(course, progress, standing, ({ kind }) => kind === 'check'),
    },
  ];
  const check = standing.parts[checkId];
  const all = tallyOf(course, progress, standing, () => true);
  const cells = (tally: Tally) => [
    ...columns.map((column) => (
      <td key={column} data-label={t(`record.${column}`)}>
        {tally[column]}
      </td>
    )),
    <td key="points" data-label={t('record.points')}>
      {tally.possible > 0 &&
        t('record.pointsOf', {
          points: points(tally.points, translator),
          possible: points(tally.possible, translator),
        })}
    </td>,
  ];
  return (
    <section className={`${viewStyles.view} ${recordStyles.record}`}>
      <ViewHeading>{t('record.title')}</ViewHeading>
      <p className={recordStyles.onPaper}>{t('title')}</p>
      <div className={recordStyles.who}>
        <label htmlFor={id}>{t('record.name')}</label>
        <input
          id={id}
          type="text"
          autoComplete="name"
          value={name}
          onChange={({ target }) => setName(target.value)}
          aria-describedby={`${id}-about`}
        />
        <p id={`${id}-about`} className={recordStyles.onScreen}>
          {t('record.name.about')}
        </p>
        {name.trim() && <p className={recordStyles.onPaper}>{name}</p>}
      </div>
      <dl className={recordStyles.facts}>
        <dt>{t('record.date')}</dt>
        <dd>{today()}</dd>
        <dt>{t('record.result')}</dt>
        <dd data-result={key.slice('record.'.length)}>{result}</dd>
      </dl>
      {check && !check.done && (
        // Whoever goes past the check without handing it in would otherwise look for what is left.
        <p className={recordStyles.onScreen}>
          <a href={`#${checkId}`}>{plainText(translator.check('title'))}</a>{' '}
          <span className={viewStyles.state}>{stateOf(check, changed, translator)}</span>
        </p>
      )}
      <table>
        <caption>{t('record.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('record.lesson')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`record.${column}`)}
              </th>
            ))}
            <th scope="col">{t('record.points')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: place, title, tally }) => (
            <tr key={place}>
              <th scope="row">
                <a href={`#${place}`}>{title}</a>
              </th>
              {cells(tally)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('record.total')}</th>
            {cells(all)}
          </tr>
        </tfoot>
      </table>
      <p>{t('record.counted')}</p>
      <p className={recordStyles.self}>{t(own ? 'record.self' : 'record.byLms')}</p>
      <p className={recordStyles.onScreen}>
        <button type="button" className={controlStyles.button} onClick={() => window.print()}>
          {t('record.print')}
        </button>
      </p>
    </section>
  );
}
