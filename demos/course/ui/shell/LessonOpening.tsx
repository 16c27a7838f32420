import { Rich } from '../../../player/Rich.tsx';
import { lessonTitle } from './place-names.ts';
import { ViewHeading } from './ViewHeading.tsx';
import type { GuideAddresses, LessonViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

interface Props extends LessonViewProps {
  guide: GuideAddresses | null;
  /** The titles of the guide's pages, by slug. */
  titles: Readonly<Record<string, string>>;
}

/** What a lesson is for, what it is about, where more is told, and what to do. */
export function LessonOpening({ translator, place: { lesson }, guide, titles }: Props) {
  const { t } = translator;
  const say = (key: string) => <Rich segments={translator.lesson(lesson.id, key)} translator={translator} />;
  const numbers = Array.from({ length: lesson.matter }, (_, index) => index + 1);
  const pages = lesson.pages.flatMap((slug) => {
    const [url, title] = [guide?.[slug], titles[slug]];
    return url && title ? [{ url, title }] : [];
  });
  return (
    <section className={viewStyles.view}>
      <ViewHeading>{lessonTitle(lesson, translator)}</ViewHeading>
      <p className={viewStyles.aim}>
        <b>{`${t('lesson.aim')}:`}</b> {say('aim')}
      </p>
      <h3>{t('lesson.matter')}</h3>
      {numbers.map((number) => (
        <p key={number}>{say(`matter.${number}`)}</p>
      ))}
      {pages.length > 0 && (
        <>
          <h3>{t('lesson.readMore')}</h3>
          <ul>
            {pages.map(({ url, title }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('lesson.toDo')}</h3>
      <p>{say('task')}</p>
    </section>
  );
}
