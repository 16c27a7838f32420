import type { LabelKey } from '../../model/labels.ts';
import type { Page } from '../../model/pages.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import styles from './shell.module.css';

/** The label under which a page stands in its menu. */
export function pageLabel(page: Page): LabelKey {
  return page.includes('.') ? (page as LabelKey) : (`nav.${page}` as LabelKey);
}

/** A page that exists in the real portal but not here: it says so, so that nobody takes emptiness for an answer. */
export function PageNotSimulated() {
  const { state, label, labelLang } = usePortal();
  const explanation = state.page === 'home' ? 'simulation.home' : 'simulation.notSimulated';
  return (
    <>
      <PageHeading>{label(pageLabel(state.page))}</PageHeading>
      <p className={styles.notSimulated} lang={labelLang(explanation)}>
        {label(explanation)}
      </p>
    </>
  );
}
