import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Menu } from '../../model/events.ts';
import { type TargetId, targets } from '../../model/targets/index.ts';
import { usePortal } from '../context.ts';
import portalStyles from '../portal.module.css';
import { useTarget } from '../TargetButton.tsx';
import { useElementId } from './element-id.ts';
import styles from './menu.module.css';

/** One command of a menu. */
export interface MenuItem {
  readonly target: TargetId;
  readonly onChoose: () => void;
}

interface Props {
  menu: Menu;
  /** The button that opens it. */
  target: TargetId;
  /** What the button shows where that is not its name, as "…" or "?". */
  face?: ReactNode;
  items: readonly MenuItem[];
}

function Item({ target, onChoose }: MenuItem) {
  const { label, labelLang } = usePortal();
  const key = targets[target].label;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      lang={labelLang(key)}
      onClick={onChoose}
      {...useTarget(target)}
    >
      {label(key)}
    </button>
  );
}

/** The item that a key leads to from the one in focus, by the menu pattern of the ARIA practices guide; undefined for other keys. */
function next(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(key.toLowerCase());
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
}

/** The nearest box about an element that cuts off what reaches beyond it. */
function cuttingBox(element: HTMLElement): HTMLElement {
  const { parentElement: around } = element;
  if (!around || getComputedStyle(around).overflowX !== 'visible') return around ?? element;
  return cuttingBox(around);
}

/**
 * A button with a menu. Focus goes to the first item when the button has opened it, and back to the button when an
 * item is chosen or Escape is pressed; Tab leaves and closes it. It closes, too, when something else in the portal gets
 * focus, which it could cover (WCAG 2.4.11); the player's own buttons leave it open.
 */
export function ActionMenu({ menu, target, face, items }: Props) {
  const { state, send, label, labelLang } = usePortal();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useElementId();
  const open = state.menu === menu;
  const key = targets[target].label;

  // A menu hangs from the end of its button, and from its beginning where it would else be cut off: a button may stand
  // at the very beginning of a narrow portal, under others.
  useLayoutEffect(() => {
    const own = open ? list.current : null;
    if (own && own.getBoundingClientRect().left < cuttingBox(own).getBoundingClientRect().left)
      own.dataset['from'] = 'start';
  }, [open]);

  useEffect(() => {
    if (open && document.activeElement === button.current)
      list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const menuOf = button.current?.parentElement;
    const portal = menuOf?.closest(`.${portalStyles.portal}`);
    const closeIfLeft = ({ target: focused }: FocusEvent) => {
      if (focused instanceof Node && portal?.contains(focused) && !menuOf?.contains(focused))
        send({ type: 'menu.closed' });
    };
    document.addEventListener('focusin', closeIfLeft);
    return () => document.removeEventListener('focusin', closeIfLeft);
  }, [open, send]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      button.current?.focus();
      send({ type: 'menu.closed' });
    } else if (event.key === 'Tab') {
      // The browser moves on from the button, not from an item that is about to go away.
      button.current?.focus();
      send({ type: 'menu.closed' });
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey) {
      const all = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
      const found = next(all, event.key);
      if (!found) return;
      event.preventDefault();
      found.focus();
    }
  };

  return (
    <div className={styles.menu} data-menu={menu}>
      <button
        ref={button}
        type="button"
        lang={labelLang(key)}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={face ? label(key) : undefined}
        onClick={() => {
          // Not every browser gives a pressed button focus.
          button.current?.focus();
          send(open ? { type: 'menu.closed' } : { type: 'menu.opened', menu });
        }}
        {...useTarget(target)}
      >
        {face ?? label(key)}
      </button>
      {open && (
        <div ref={list} id={id} role="menu" aria-label={label(key)} tabIndex={-1} onKeyDown={onKeyDown}>
          {items.map(({ target: item, onChoose }) => (
            <Item
              key={item}
              target={item}
              onChoose={() => {
                // What the command opens gives focus back to where the menu was.
                button.current?.focus();
                onChoose();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
