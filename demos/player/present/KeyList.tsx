import type { RefObject } from 'react';
import { useElementId } from '../../portal/ui/parts/element-id.ts';
import type { Translator } from '../translator.ts';
import { keyList } from './keys.ts';
import styles from './present.module.css';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  translator: Translator;
  letters: boolean;
  onLetters: (on: boolean) => void;
}

/** What the keys do, and the switch that turns single characters off. The browser gives focus back when it closes. */
export function KeyList({ dialog, translator: { t, lang }, letters, onLetters }: Props) {
  const id = useElementId();
  return (
    <dialog ref={dialog} className={styles.keyList} lang={lang} aria-labelledby={id} data-key-list>
      <h2 id={id}>{t('present.keys')}</h2>
      <table>
        <tbody>
          {keyList.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label>
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.target.checked)} />
        <span>{t('present.letters')}</span>
      </label>
      <p>{t('present.fields')}</p>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('present.keys.close')}
      </button>
    </dialog>
  );
}

/** Opens the list, or closes it. */
export function toggleKeyList(dialog: HTMLDialogElement | null): void {
  if (dialog?.open) dialog.close();
  else dialog?.showModal();
}
