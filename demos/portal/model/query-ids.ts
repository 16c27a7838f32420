/**
 * The queries of the hunting page, in its order. Their texts lie with the language they are written in
 * (demos/portal/hunting/), which is fetched with that page alone; a test holds the two lists in step.
 */
export const queryIds = [
  'notifications',
  'notification-scope',
  'title-word',
  'spray-then-sign-in',
  'recovery-removed',
  'side-loading',
  'web-server-shells',
  'web-root-scripts',
  'mail-to-device',
  'dll-from-image',
] as const;
export type QueryId = (typeof queryIds)[number];
