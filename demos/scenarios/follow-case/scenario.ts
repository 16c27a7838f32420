import { defineScenario } from '../define.ts';

/** A day passes while the experts wait for the customer: the case would stand still all that time. */
const wait = { when: { type: 'clock.dayPassed' }, prevented: true } as const;

/** Following four cases by their progress reports, answering those that ask for something, then Services Hub. */
export const followCase = defineScenario({
  id: 'follow-case',
  start: 'askedLovasen',
  places: ['portal', 'mailbox', 'servicesHub'],
  facts: ['1.7', '6.5', '7.2', '7.4', '11'],
  goal: 'hub.caseShared',
  chapters: {
    sample: 'wait-for-report',
    information: 'wait-again',
    answers: 'wait-a-day',
    hub: 'open-hub',
  },
  steps: {
    'wait-for-report': {
      events: [{ type: 'clock.skippedAhead' }],
      target: 'clock.skippedAhead',
      done: 'report.fileSamplesCame',
      mistakes: {
        portal: { when: { type: 'page.opened' } },
      },
    },
    'open-mailbox': {
      events: [{ type: 'place.opened', place: 'mailbox' }],
      target: 'place.mailbox',
      done: 'mailbox.open',
      mistakes: {
        hub: { when: { type: 'place.opened', place: 'servicesHub' } },
      },
    },
    'read-sample-request': {
      events: [{ type: 'mail.opened', mail: 'report-case2-1' }],
      target: 'mail.report21',
      done: 'report.fileSamplesRead',
      mistakes: {
        'alert-mail': { when: { type: 'mail.opened', mail: 'alert-notification-rule1' } },
        wait,
      },
    },
    'write-about-sample': {
      events: [
        { type: 'reply.edited', value: 'fs-sync.exe, LVS-RDG01, C:\\ProgramData\\' },
        { type: 'reply.fieldLeft' },
      ],
      target: 'reply.text',
      done: 'reply.written',
      mistakes: {
        empty: { when: { type: 'reply.fieldLeft' } },
        send: { when: { type: 'reply.sent' } },
      },
    },
    'attach-sample': {
      events: [{ type: 'reply.sampleAttached', on: true }],
      target: 'reply.sample',
      done: 'reply.sampleAttached',
      mistakes: {
        without: { when: { type: 'reply.sent' } },
        wait,
      },
    },
    'send-sample': {
      events: [{ type: 'reply.sent' }],
      target: 'reply.send',
      done: 'reply.sampleSent',
      mistakes: {
        detach: { when: { type: 'reply.sampleAttached' }, prevented: true },
        wait,
      },
    },
    'wait-again': {
      events: [{ type: 'clock.skippedAhead' }],
      target: 'clock.skippedAhead',
      done: 'report.moreInformationCame',
      mistakes: {
        portal: { when: { type: 'place.opened', place: 'portal' } },
      },
    },
    'read-request': {
      events: [{ type: 'mail.opened', mail: 'report-case3-1' }],
      target: 'mail.report31',
      done: 'report.moreInformationRead',
      mistakes: {
        answered: { when: { type: 'mail.opened', mail: 'report-case2-1' } },
        wait,
      },
    },
    'write-answer': {
      events: [
        { type: 'reply.edited', value: '2021-09-29 04:10 UTC; LOVASEN\\svc-backup' },
        { type: 'reply.fieldLeft' },
      ],
      target: 'reply.text',
      done: 'reply.written',
      mistakes: {
        empty: { when: { type: 'reply.fieldLeft' } },
        'wrong-case': { when: { type: 'mail.opened', mail: 'report-case2-1' }, prevented: true },
      },
    },
    'send-answer': {
      events: [{ type: 'reply.sent' }],
      target: 'reply.send',
      done: 'reply.informationSent',
      mistakes: {
        leave: { when: { type: 'mail.opened' }, prevented: true },
        wait,
      },
    },
    'wait-a-day': {
      events: [{ type: 'clock.dayPassed' }],
      target: 'clock.dayPassed',
      done: 'report.answerCame',
      mistakes: {
        'one-report': { when: { type: 'clock.skippedAhead' } },
      },
    },
    'read-closed': {
      events: [{ type: 'mail.opened', mail: 'report-case4-1' }],
      target: 'mail.report41',
      done: 'report.closedAtOnceRead',
      mistakes: {
        other: { when: { type: 'mail.opened', mail: 'report-case2-2' } },
      },
    },
    'read-more-time': {
      events: [{ type: 'mail.opened', mail: 'report-case1-1' }],
      target: 'mail.report11',
      done: 'report.moreTimeRead',
      mistakes: {
        wait,
      },
    },
    'read-answer': {
      events: [{ type: 'mail.opened', mail: 'report-case2-2' }],
      target: 'mail.report22',
      done: 'report.closedAfterAnswerRead',
      mistakes: {
        request: { when: { type: 'mail.opened', mail: 'report-case2-1' } },
      },
    },
    'open-hub': {
      events: [{ type: 'place.opened', place: 'servicesHub' }],
      target: 'place.servicesHub',
      done: 'hub.open',
      mistakes: {
        portal: { when: { type: 'place.opened', place: 'portal' } },
      },
    },
    'ask-manager': {
      events: [{ type: 'hub.managerAsked' }],
      target: 'hub.askManager',
      done: 'hub.connected',
      mistakes: {
        wait,
      },
    },
    'open-case': {
      events: [{ type: 'hub.caseOpened', caseId: 'case1' }],
      target: 'hub.case1',
      done: 'hub.caseOpen',
      mistakes: {
        colleague: { when: { type: 'hub.viewerChosen', viewer: 'colleague' } },
      },
    },
    'share-case': {
      events: [{ type: 'hub.shared' }],
      target: 'hub.share',
      done: 'hub.caseShared',
      mistakes: {
        back: { when: { type: 'hub.caseClosed' } },
        colleague: { when: { type: 'hub.viewerChosen', viewer: 'colleague' } },
      },
    },
  },
});
