import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { TargetButton } from '../TargetButton.tsx';
import styles from './settings.module.css';

const sections = ['settings.endpoints', 'settings.microsoft365Defender'] as const;

/** The start page of Settings: one entry for each part of the portal that has settings. */
export function Settings() {
  const { send, label } = usePortal();
  return (
    <>
      <PageHeading>{label('nav.settings')}</PageHeading>
      <ul className={styles.sections}>
        {sections.map((section) => (
          <li key={section}>
            <TargetButton target={section} onClick={() => send({ type: 'page.opened', page: section })} />
            <p>{label(`${section}.description`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
