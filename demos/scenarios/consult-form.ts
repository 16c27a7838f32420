import type { PortalEvent } from '../portal/model/events.ts';

const close = { when: { type: 'panel.closed' }, prevented: true } as const;
const submit = { when: { type: 'consult.submitted' } } as const;

/** Writing addresses into the question form, and leaving the field. */
export const addressesGiven = (value: string) =>
  [
    { type: 'consult.edited', field: 'email', value },
    { type: 'consult.fieldLeft', field: 'email' },
  ] as const satisfies readonly PortalEvent[];

/**
 * The question form from its description to its confirmation, which is the same from every menu (facts 6.4). Each
 * scenario has words of its own for it.
 * @param addresses what is written in the field for e-mail addresses
 */
export const consultForm = (addresses: string) =>
  ({
    'write-context': {
      events: [{ type: 'consult.exampleChosen' }],
      target: 'consult.example',
      done: 'consult.contextGiven',
      mistakes: {
        empty: { when: { type: 'consult.fieldLeft', field: 'context' } },
        submit,
        close,
      },
    },
    'enter-email': {
      events: addressesGiven(addresses),
      target: 'consult.email',
      done: 'consult.emailGiven',
      mistakes: {
        malformed: { when: { type: 'consult.fieldLeft', field: 'email' } },
        submit,
        close,
      },
    },
    submit: {
      events: [{ type: 'consult.submitted' }],
      target: 'consult.submit',
      done: 'consult.sent',
      mistakes: { close },
    },
    'close-confirmation': {
      events: [{ type: 'panel.closed' }],
      target: 'consult.close',
      done: 'consult.done',
    },
  }) as const;
