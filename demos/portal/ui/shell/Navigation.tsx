import { useRef, useState } from 'react';
import type { LabelKey } from '../../model/labels.ts';
import { type NavigationPage, navigation, navigationItemOf } from '../../model/pages.ts';
import { usePortal } from '../context.ts';
import { useElementId } from '../parts/element-id.ts';
import { TargetButton } from '../TargetButton.tsx';
import styles from './shell.module.css';

type Group = keyof typeof navigation;

/** The groups that have a heading in the portal's menu; the others follow each other with a line between them. */
const headings: Partial<Record<Group, LabelKey>> = {
  incidentsAndAlerts: 'nav.incidentsAndAlerts',
  endpoints: 'nav.endpoints',
};

/** The left navigation. On a narrow screen it is folded behind a button; pointing at one of its items unfolds it. */
export function Navigation() {
  const { state, send, label, pointed } = usePortal();
  const [unfolded, setUnfolded] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const id = useElementId();
  const shown = unfolded || (pointed?.startsWith('nav.') ?? false);
  const open = (page: NavigationPage) => {
    // The menu folds away with the item that was pressed. Where nothing new opens to take focus, as when the press was
    // a mistake that changes nothing, its button has it; beside a menu that does not fold the button is not shown, and
    // focus stays.
    menuButton.current?.focus();
    setUnfolded(false);
    send({ type: 'page.opened', page });
  };
  return (
    <nav className={styles.navigation} aria-label={label('portal.navigation')}>
      <button
        ref={menuButton}
        type="button"
        className={styles.menuButton}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setUnfolded(!shown)}
      >
        {label('portal.menu')}
      </button>
      <div id={id} className={styles.menu} data-unfolded={shown || undefined}>
        {(Object.keys(navigation) as Group[]).map((group) => {
          const heading = headings[group];
          return (
            <div key={group} className={styles.group}>
              {heading && <p className={styles.groupName}>{label(heading)}</p>}
              <ul>
                {navigation[group].map((item) => (
                  <li key={item}>
                    <TargetButton
                      target={`nav.${item}`}
                      aria-current={item === navigationItemOf(state.page) ? 'page' : undefined}
                      onClick={() => open(item)}
                    />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
}
