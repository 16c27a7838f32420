import type { Shape } from './shapes.ts';

/**
 * Every diagram of the site: which parts it has and how they hang together. Its words stand in `content/diagrams/`.
 * Sources: facts 1.5 and 4.1 (the path), 3.3 and 3.4 (the application), 6.5 and 7.2 (the case), 1.6, 1.7, 2.2 and
 * 7.3 (the parties); what is drawn as unknown is listed in facts 13.
 */
export const diagrams = {
  'notification-path': {
    kind: 'flow',
    stages: [{ id: 'hunters' }, { id: 'alert' }],
    lead: 'places',
    branches: [
      { id: 'incidents' },
      { id: 'queue' },
      { id: 'apis' },
      { id: 'hunting' },
      { id: 'email', drawn: 'conditional' },
    ],
    beside: [],
  },
  'application-states': {
    kind: 'states',
    states: [
      { id: 'notApplied' },
      { id: 'formOpen' },
      { id: 'sent' },
      { id: 'awaiting', drawn: 'unknown' },
      { id: 'approved' },
      { id: 'optedOut' },
      { id: 'rejoining', drawn: 'unknown' },
    ],
  },
  'case-life': {
    kind: 'flow',
    stages: [{ id: 'question' }, { id: 'report' }],
    lead: 'categories',
    branches: [{ id: 'moreInformation' }, { id: 'fileSamples' }, { id: 'moreTime' }, { id: 'closed' }],
    beside: [
      { id: 'hub', drawn: 'conditional' },
      { id: 'answer', drawn: 'unknown' },
    ],
  },
  'who-talks': {
    kind: 'exchanges',
    parties: [
      {
        id: 'admin',
        lines: [
          { id: 'talk', with: 'provider', direction: 'both' },
          { id: 'talkAndBuy', with: 'accountTeam', direction: 'both' },
          { id: 'application', with: 'microsoft', direction: 'to' },
          { id: 'welcome', with: 'microsoft', direction: 'from' },
        ],
      },
      {
        id: 'soc',
        lines: [
          { id: 'alert', with: 'hunters', direction: 'from' },
          { id: 'question', with: 'experts', direction: 'to' },
          { id: 'report', with: 'experts', direction: 'from' },
          { id: 'hub', with: 'manager', direction: 'to', drawn: 'unknown' },
          { id: 'breach', with: 'incidentResponse', direction: 'to', drawn: 'conditional' },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Shape>>;

/** The name of a diagram, as a page gives it. */
export type DiagramId = keyof typeof diagrams;

/** The ids of a diagram's parts: what must have a name in every catalog. */
export function partsOf(shape: Shape): string[] {
  if (shape.kind === 'flow')
    return [...shape.stages, { id: shape.lead }, ...shape.branches, ...shape.beside].map(({ id }) => id);
  if (shape.kind === 'states')
    return shape.states.flatMap(({ id }, index) => (index ? [id, `${id}.event`] : [id]));
  return [
    ...new Set(
      shape.parties.flatMap(({ id, lines }) => [id, ...lines.flatMap((line) => [line.id, line.with])]),
    ),
  ];
}
