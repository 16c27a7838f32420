import { type ComponentType, createElement, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Brings an island to life whose HTML the server has written. The integration's own client can do more, which no
 * island of this site asks for: islands without HTML, with slots, with the answer to a form.
 */
export default (element: HTMLElement) => (component: ComponentType, props: object) => {
  if (!element.hasAttribute('ssr')) return;
  // With it, the ids that React makes are those that the server has written.
  const identifierPrefix = element.getAttribute('prefix') ?? '';
  // In pieces, between which the browser answers whoever scrolls or types meanwhile.
  startTransition(() => {
    const root = hydrateRoot(element, createElement(component, props), { identifierPrefix });
    element.addEventListener('astro:unmount', () => root.unmount(), { once: true });
  });
};
