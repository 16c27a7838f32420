import styles from './guide.module.css';
import type { Keeping } from './stored-session.ts';
import type { Translator } from './translator.ts';

interface Props {
  keeping: Keeping;
  translator: Pick<Translator, 't'>;
}

/** Says when what is done here is not kept, or when what was kept is lost; nothing when all is well. */
export function KeepingNote({ keeping, translator: { t } }: Props) {
  if (keeping === 'kept') return null;
  return (
    <p className={styles.hint} role="alert" data-keeping={keeping}>
      {t(`keeping.${keeping}`)}
    </p>
  );
}
