import { describe, expect, test } from 'vitest';
import { awaitedAnswer, type Case, caseStatus, nextReport } from '../../../../demos/portal/model/cases.ts';
import { day } from '../../../../demos/portal/model/clock.ts';
import type { PortalEvent } from '../../../../demos/portal/model/events.ts';
import { questionKey, visibleCases } from '../../../../demos/portal/model/hub.ts';
import { customerOf } from '../../../../demos/portal/model/known.ts';
import { starts } from '../../../../demos/portal/model/starts.ts';
import type { PortalState } from '../../../../demos/portal/model/state.ts';
import { portalAfter } from '../../../support/portal-events.ts';

const stateAfter = (...events: readonly PortalEvent[]) => portalAfter('askedLovasen', ...events);
const later: PortalEvent = { type: 'clock.skippedAhead' };
const days = (count: number): PortalEvent[] =>
  Array.from({ length: count }, () => ({ type: 'clock.dayPassed' }));

/** Opens a report, writes an answer to it and sends it. */
const answering = (mail: string, sample = false): PortalEvent[] => [
  { type: 'mail.opened', mail },
  { type: 'reply.edited', value: 'LVS-RDG01' },
  ...(sample ? [{ type: 'reply.sampleAttached', on: true } as const] : []),
  { type: 'reply.sent' },
];

/** @throws when there is no such case */
function caseOf({ cases }: PortalState, id: string): Case {
  const found = cases.find((one) => one.id === id);
  if (found) return found;
  throw new Error(`There is no ${id}.`);
}

const categoriesOf = (state: PortalState, id: string) =>
  caseOf(state, id).reports.map(({ category }) => category);

describe('a question', () => {
  test('has no report to begin with', () => {
    expect(stateAfter().cases.map(caseStatus)).toEqual(['submitted', 'submitted', 'submitted', 'submitted']);
  });

  test('gets its first report within two days, as a mail to the addresses in the form', () => {
    const { cases, mailbox } = stateAfter(...days(2));
    for (const { submittedAt, reports, emails, id } of cases) {
      expect(reports[0]?.at).toBeLessThanOrEqual(submittedAt + 2 * day);
      expect(mailbox.messages).toContainEqual(
        expect.objectContaining({ id: `report-${id}-1`, to: emails, read: false }),
      );
    }
  });

  test('meets each of the four categories in one case or another', () => {
    const state = stateAfter(...days(2));
    const first = state.cases.map(({ reports: [report] }) => report?.category);
    expect(first).toEqual(['moreTime', 'fileSamples', 'moreInformation', 'closed']);
  });

  test('comes to an end when the experts get what they ask for', () => {
    const state = stateAfter(
      ...days(2),
      ...answering('report-case2-1', true),
      ...answering('report-case3-1'),
      ...days(2),
    );
    expect(state.cases.map(caseStatus)).toEqual(['closed', 'closed', 'closed', 'closed']);
  });
});

describe('a case whose experts need more time', () => {
  test('goes on by itself and asks for nothing', () => {
    const soon = stateAfter(...days(1));
    expect(caseStatus(caseOf(soon, 'case1'))).toBe('inProgress');
    expect(awaitedAnswer(caseOf(soon, 'case1'))).toBeNull();
    expect(categoriesOf(stateAfter(...days(3)), 'case1')).toEqual(['moreTime', 'closed']);
  });
});

describe('a case that waits for the customer', () => {
  test('stands still, however many days go by', () => {
    const state = stateAfter(...days(30));
    expect(categoriesOf(state, 'case2')).toEqual(['fileSamples']);
    expect(categoriesOf(state, 'case3')).toEqual(['moreInformation']);
    expect(caseStatus(caseOf(state, 'case2'))).toBe('waitingForCustomer');
    expect(nextReport(caseOf(state, 'case2'), customerOf(state.customer))).toBeNull();
  });

  test('goes on from the answer, not from the question', () => {
    const late = stateAfter(...days(10), ...answering('report-case3-1'));
    expect(caseStatus(caseOf(late, 'case3'))).toBe('inProgress');
    expect(nextReport(caseOf(late, 'case3'), customerOf(late.customer))?.at).toBe(late.clock + day);
  });

  test('is not answered without a text', () => {
    const state = stateAfter(
      later,
      later,
      { type: 'mail.opened', mail: 'report-case3-1' },
      { type: 'reply.edited', value: '  ' },
      { type: 'reply.sent' },
    );
    expect(caseOf(state, 'case3').answers).toEqual([]);
    expect(state.mailbox.reply.refused).toBe(true);
  });

  test('is not answered without the file that was asked for', () => {
    const refused = stateAfter(later, ...answering('report-case2-1'));
    expect(caseOf(refused, 'case2').answers).toEqual([]);
    expect(refused.mailbox.reply).toMatchObject({ refused: true, text: 'LVS-RDG01' });
    const sent = stateAfter(later, ...answering('report-case2-1', true));
    expect(caseOf(sent, 'case2').answers).toEqual([
      { report: 0, at: sent.clock, text: 'LVS-RDG01', sample: true },
    ]);
  });

  test('is answered once', () => {
    const once = stateAfter(later, ...answering('report-case2-1', true));
    const twice = stateAfter(
      later,
      ...answering('report-case2-1', true),
      { type: 'reply.edited', value: 'Again' },
      { type: 'reply.sent' },
    );
    expect(twice.cases).toEqual(once.cases);
  });

  test('does not hold up the others', () => {
    expect(caseStatus(caseOf(stateAfter(...days(3)), 'case1'))).toBe('closed');
  });
});

describe('an answer that is being written', () => {
  const open = [later, { type: 'mail.opened', mail: 'report-case2-1' }] as const;

  test('is complained of when its field has been left, and not while it is mended', () => {
    expect(stateAfter(...open, { type: 'reply.fieldLeft' }).mailbox.reply.left).toBe(true);
    const mended = stateAfter(...open, { type: 'reply.fieldLeft' }, { type: 'reply.edited', value: 'L' });
    expect(mended.mailbox.reply).toMatchObject({ left: false, text: 'L' });
  });

  test('still lacks the file when the text is left', () => {
    const state = stateAfter(...open, { type: 'reply.sent' }, { type: 'reply.fieldLeft' });
    expect(state.mailbox.reply).toMatchObject({ left: true, refused: true });
  });

  test('is lost when another mail is opened, and kept when the same is', () => {
    const write: PortalEvent = { type: 'reply.edited', value: 'LVS-RDG01' };
    const same = stateAfter(...open, write, { type: 'mail.opened', mail: 'report-case2-1' });
    expect(same.mailbox.reply.text).toBe('LVS-RDG01');
    const other = stateAfter(...open, write, { type: 'mail.opened', mail: 'alert-notification-rule1' });
    expect(other.mailbox.reply.text).toBe('');
  });
});

describe('Services Hub', () => {
  const asked: PortalEvent = { type: 'hub.managerAsked' };
  const colleague: PortalEvent = { type: 'hub.viewerChosen', viewer: 'colleague' };
  const open: PortalEvent = { type: 'hub.caseOpened', caseId: 'case1' };
  const share: PortalEvent = { type: 'hub.shared' };
  const seen = (state: PortalState) => visibleCases(state).map(({ id }) => id);

  test('shows no case before the account manager has been asked', () => {
    expect(seen(stateAfter())).toEqual([]);
    expect(stateAfter(open).hub.open).toBeNull();
    expect(seen(stateAfter(asked))).toEqual(['case1', 'case2', 'case3', 'case4']);
  });

  test('shows a colleague what has been shared, and nothing else', () => {
    expect(seen(stateAfter(asked, colleague))).toEqual([]);
    expect(stateAfter(asked, colleague, open).hub.open).toBeNull();
    const shared = stateAfter(asked, open, share, colleague);
    expect(seen(shared)).toEqual(['case1']);
    expect(shared.hub.open).toBeNull();
  });

  test('lets only the person who asked share', () => {
    const twice = stateAfter(asked, open, share, colleague, open, share);
    expect(twice.hub.shared).toEqual(['case1']);
    expect(stateAfter(asked, share).hub.shared).toEqual([]);
  });

  test('tells the question of a case: the text that was written, or the customer’s own', () => {
    const [first] = starts.askedLovasen.cases;
    if (!first) throw new Error('Nothing has been asked.');
    expect(questionKey(first)).toBe('attack.question.alert');
    expect(questionKey({ ...first, context: 'Which accounts?' })).toBeNull();
  });
});
