import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** What is in it. */
  name: string;
  className: string | undefined;
  children: ReactNode;
}

/**
 * A named part whose content scrolls where it does not fit. It can then be reached by Tab, and scrolled by keyboard
 * (WCAG 2.1.1); while all of it is seen it is no stop on the way.
 */
export function ScrollBox({ name, className, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [tabIndex, setTabIndex] = useState<number | undefined>(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const scrolls = scrollWidth > clientWidth || scrollHeight > clientHeight;
      // Whoever stands on it keeps what they stand on; Tab leads there no more.
      const held = element === document.activeElement ? -1 : undefined;
      setTabIndex(scrolls ? 0 : held);
    };
    if (!('ResizeObserver' in window)) return;
    look();
    const room = new ResizeObserver(look);
    room.observe(element);
    for (const child of element.children) room.observe(child);
    element.addEventListener('blur', look);
    return () => {
      room.disconnect();
      element.removeEventListener('blur', look);
    };
    // Each time: what is in it may be another than the last time.
  });
  return (
    <section ref={box} className={className} tabIndex={tabIndex} aria-label={name}>
      {children}
    </section>
  );
}
