import { useEffect, useRef, useState } from 'react';
import { noProgress, readProgress, writeProgress } from '../../model/progress.ts';
import { readExport, writeExport } from '../../tracking/export-file.ts';
import type { CourseKey } from '../course-translator.ts';
import controlStyles from './controls.module.css';
import { drawerNames } from './drawer-names.ts';
import { saveFile } from './save-file.ts';
import type { ViewProps } from './view-props.ts';
import viewStyles from './views.module.css';

/** What has come of the last thing done here. */
interface Said {
  readonly key: Extract<CourseKey, `progress.${string}`>;
  readonly names?: string;
}

/** Takes progress out, brings it in, or throws it away; the last two can be undone until the page is left. */
export function ProgressTools({ course, way, translator }: ViewProps) {
  const { t } = translator;
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const remover = useRef<HTMLButtonElement>(null);
  const confirming = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (asking) confirming.current?.focus();
  }, [asking]);

  const settle = (what: Said | null) => {
    setAsking(false);
    setSaid(what);
    remover.current?.focus();
  };

  const exportAll = () => {
    const now = new Date();
    const name = `${t('progress.fileName')}-${now.toISOString().slice(0, 10)}.json`;
    saveFile(name, writeExport(writeProgress(course, way.progress), now));
    setSaid({ key: 'progress.exported' });
  };

  const importFrom = async (file: File) => {
    const kept = readExport(await file.text().catch(() => ''));
    if (kept === null) return setSaid({ key: 'progress.import.foreign' });
    const { progress, refused } = readProgress(course, kept);
    if (refused.length > 0)
      return setSaid({ key: 'progress.import.broken', names: drawerNames(course, refused, translator) });
    await way.replace(progress).then(
      () => setSaid({ key: 'progress.imported' }),
      () => setSaid({ key: 'progress.import.failed' }),
    );
  };

  const deleteAll = async () => {
    await way.replace(noProgress);
    settle({ key: 'progress.deleted' });
  };

  return (
    <div className={viewStyles.tools}>
      <div className={controlStyles.buttons}>
        <button type="button" className={controlStyles.button} onClick={exportAll}>
          {t('progress.export')}
        </button>
        <button type="button" className={controlStyles.button} onClick={() => chooser.current?.click()}>
          {t('progress.import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) importFrom(file);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <button
          type="button"
          className={controlStyles.button}
          ref={remover}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t('progress.delete')}
        </button>
        {way.undo && (
          <button
            type="button"
            className={controlStyles.button}
            onClick={() => {
              way.undo?.();
              settle({ key: 'progress.undone' });
            }}
          >
            {t('progress.undo')}
          </button>
        )}
      </div>
      {asking && (
        <fieldset className={viewStyles.asking}>
          <legend>{t('progress.delete.ask')}</legend>
          <div className={controlStyles.buttons}>
            <button type="button" className={controlStyles.button} ref={confirming} onClick={deleteAll}>
              {t('progress.delete.yes')}
            </button>
            <button type="button" className={controlStyles.button} onClick={() => settle(null)}>
              {t('progress.delete.no')}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{said && t(said.key, said.names === undefined ? {} : { names: said.names })}</p>
    </div>
  );
}
