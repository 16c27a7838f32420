import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type DeviceTab, deviceTabs } from '../../model/events.ts';
import { usePortal } from '../context.ts';
import { useElementId } from '../parts/element-id.ts';
import styles from '../parts/entity.module.css';
import { TargetButton } from '../TargetButton.tsx';
import own from './device.module.css';

/** The tab that a key leads to, by the tabs pattern of the ARIA practices guide; undefined for other keys. */
function next(tab: DeviceTab, key: string): DeviceTab | undefined {
  const at = deviceTabs.indexOf(tab);
  if (key === 'ArrowRight') return deviceTabs[(at + 1) % deviceTabs.length];
  if (key === 'ArrowLeft') return deviceTabs.at(at - 1);
  if (key === 'Home') return deviceTabs[0];
  return key === 'End' ? deviceTabs.at(-1) : undefined;
}

/** The tabs of a device page and what the open one shows. A tab that is reached by an arrow key opens at once. */
export function Tabs({ children }: { children: ReactNode }) {
  const { state, send, label } = usePortal();
  const { open, tab: current } = state.device;
  const id = useElementId();
  const list = useRef<HTMLDivElement>(null);
  const show = (tab: DeviceTab) => send({ type: 'device.opened', device: open, tab });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = next(current, event.key);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-target="deviceTab.${to}"]`)?.focus();
    show(to);
  };
  return (
    <>
      {/* Focus stays on the tab: what it opens is read on by Tab. */}
      <div
        ref={list}
        role="tablist"
        aria-label={label('device.tabs')}
        data-keeps-focus
        className={own.tabs}
        onKeyDown={onKeyDown}
      >
        {deviceTabs.map((tab) => (
          <TargetButton
            key={tab}
            target={`deviceTab.${tab}`}
            role="tab"
            id={`${id}${tab}`}
            aria-selected={tab === current}
            aria-controls={`${id}pane`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => show(tab)}
          />
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}pane`}
        aria-labelledby={`${id}${current}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that begins with text is reached by Tab (ARIA practices guide)
        tabIndex={0}
        className={styles.pane}
      >
        {children}
      </div>
    </>
  );
}
